import type { Instrument } from "../domain/instrument.ts";
import type { Setting } from "./context.ts";

/** Of the companies that share a name: the one named elsewhere, else the one whose country the text speaks of. */
export function ownerOf(
  { mention, passage, after }: Setting,
  sure: ReadonlySet<Instrument>,
): Instrument | null {
  const [first, ...others] = mention.instruments;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const market = mention.instruments.find(({ kind }) => kind === "index");
  if (
    market !== undefined &&
    !DEEDS_OF_EXCHANGE.test(after) &&
    !(CHEMICALS.test(after) && mention.name === "dow")
  )
    return market;
  const named = mention.instruments.filter((instrument) => sure.has(instrument));
  const candidates = named.length > 0 ? named : mention.instruments;
  const points = (instrument: Instrument): number => {
    const cue = CUES.find(({ exchanges }) => exchanges.includes(instrument.exchange ?? ""));
    if (cue === undefined) return 0;
    return (cue.language === passage.language ? 1 : 0) + (cue.words.test(passage.text) ? 2 : 0);
  };
  return candidates.reduce(
    (best, instrument) => (points(instrument) > points(best) ? instrument : best),
    candidates[0] ?? first,
  );
}

/** What the company does that runs a market, rather than the market itself. */
const DEEDS_OF_EXCHANGE =
  /^(?:['’]s)? (?:inc|ceo|chief|boss|says?|said|plan|planning|to |agree|buys?|bought|bid|launch|offer|shares|sells?|earnings|profit|will|übernimmt|kauft|plant|will)/u;

/** What the chemicals group makes that shares its name with the index. */
const CHEMICALS =
  /naphtha|cracker|chemical|plastic|ethylene|polyethylene|silicone|chemie|kunststoff|silikon|(?<!\p{L})werk/u;

/** Words that speak of one country's companies rather than another's. */
const CUES: readonly {
  readonly exchanges: readonly string[];
  readonly language: string;
  readonly words: RegExp;
}[] = [
  { exchanges: ["XWBO"], language: "", words: /Österreich|österreichisch|Wien(?!\p{Ll})|ATX|Austrian?/u },
  { exchanges: ["XETR"], language: "de", words: /Darmstadt|KGaA|German(?:y|'s)|Dax(?!\p{L})|DAX|Bonn/u },
  {
    exchanges: ["XNYS", "XNAS"],
    language: "en",
    words: /US-|U\.S\.|New York|NYSE|Dow Jones|Keytruda|amerikanisch/u,
  },
];
