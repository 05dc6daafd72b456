/** Concepts one of which is said where another is asked for: "Was zahlt Visa …" of a text that says "buys". */
const KIN: readonly (readonly string[])[] = [
  ["event:pay", "event:buy", "metric:purchase-price"],
  ["event:pay", "metric:settlement", "event:settle"],
  ["event:pay", "metric:dividend", "event:receive"],
  ["event:sell", "event:issue"],
  ["event:borrow", "metric:loan", "metric:debt", "metric:credit-line"],
  ["event:buy", "noun:takeover"],
  ["event:invest-in", "metric:capex", "metric:stake", "direction:enter"],
  ["metric:market-cap", "metric:valuation"],
  ["metric:guidance", "certainty:expected", "basis:consensus", "basis:guidance-basis", "certainty:planned"],
  ["noun:jobs", "noun:employees", "noun:people", "metric:workforce", "metric:payrolls"],
  ["direction:down", "direction:dismiss", "metric:loss"],
  ["direction:up", "direction:growing", "metric:growth", "direction:win", "metric:gain"],
  ["metric:share-price", "noun:share-units", "direction:close"],
  ["metric:revenue", "noun:sales-noun"],
  ["noun:subscribers", "noun:users", "noun:customers"],
  ["metric:unemployment-rate", "metric:unemployed"],
  ["metric:interest-rate", "metric:deposit-rate", "metric:mortgage-rate"],
  ["metric:eps", "metric:profit", "metric:net-income", "metric:gain"],
  ["metric:production", "metric:industrial-production"],
];

const PEOPLE = "c:noun:people";

/** "Wie viele Leute …" is answered by whoever they are. */
const PERSONS: readonly string[] = [
  "employees",
  "customers",
  "subscribers",
  "users",
  "passengers",
  "patients",
  "plaintiffs",
  "economists",
  "analysts",
  "investors",
  "shareholders",
  "students",
  "engineers",
  "managers",
  "acquirer",
  "farmers",
  "creditors",
  "insiders",
];

const KINSHIP: ReadonlyMap<string, ReadonlySet<string>> = readKinship();

/** The keys of concepts that may stand for this one. */
export function kinOf(key: string): ReadonlySet<string> {
  return KINSHIP.get(key) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function readKinship(): ReadonlyMap<string, ReadonlySet<string>> {
  const kinship = new Map<string, Set<string>>();
  for (const family of KIN.map((ids) => ids.map((id) => `c:${id}`))) {
    for (const key of family) {
      const others = kinship.get(key) ?? new Set<string>();
      for (const other of family) if (other !== key) others.add(other);
      kinship.set(key, others);
    }
  }
  const people = new Set([...(kinship.get(PEOPLE) ?? []), ...PERSONS.map((noun) => `c:noun:${noun}`)]);
  return kinship.set(PEOPLE, people);
}
