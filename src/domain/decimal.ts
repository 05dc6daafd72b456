/**
 * An exact decimal in canonical plain notation: optional `-`, digits, optional fraction without trailing
 * zeros ("50000000000", "-1.3", "0"). Never a float: figures are money.
 */
export type Decimal = string & { readonly decimal: unique symbol };

interface Scaled {
  /** The digits as an integer; the number is `units / 10^places`. */
  readonly units: bigint;
  readonly places: number;
}

/** Reads plain notation (`-12.50`); undefined when the text is anything else. */
export function toDecimal(plain: string): Decimal | undefined {
  const parts = /^(?<sign>[+-]?)(?<whole>\d+)(?:\.(?<fraction>\d+))?$/.exec(plain)?.groups;
  if (!parts) return undefined;
  const fraction = parts["fraction"] ?? "";
  const units = BigInt(`${parts["whole"] ?? "0"}${fraction}`);
  return print({ units: parts["sign"] === "-" ? -units : units, places: fraction.length });
}

/** The number of two runs of digits, before and behind the mark; for readers that have checked them already. */
export function fromDigits(whole: string, fraction: string): Decimal {
  let [start, end] = [0, fraction.length];
  while (start < whole.length - 1 && whole.charCodeAt(start) === 48) start += 1;
  while (end > 0 && fraction.charCodeAt(end - 1) === 48) end -= 1;
  const units = start === 0 ? whole : whole.slice(start);
  return (end === 0 ? units : `${units}.${fraction.slice(0, end)}`) as Decimal;
}

/** `toDecimal` for literals of our own code; throws on anything that is not plain notation. */
export function decimal(plain: string | number | bigint): Decimal {
  const read = toDecimal(String(plain));
  if (read === undefined) throw new RangeError(`decimal: "${String(plain)}" is not in plain notation`);
  return read;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [left, right, places] = align(a, b);
  return print({ units: left + right, places });
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const left = scale(a);
  const right = scale(b);
  return print({ units: left.units * right.units, places: left.places + right.places });
}

export function negate(a: Decimal): Decimal {
  const { units, places } = scale(a);
  return print({ units: -units, places });
}

export function absolute(a: Decimal): Decimal {
  return a.startsWith("-") ? negate(a) : a;
}

/** `a × 10^power`, for any whole power: "1.24" by 9 is "1240000000". */
export function shift(a: Decimal, power: number): Decimal {
  if (power === 0) return a;
  const { units, places } = scale(a);
  return power > places
    ? print({ units: units * 10n ** BigInt(power - places), places: 0 })
    : print({ units, places: places - power });
}

/** Negative, zero or positive, as for sorting. */
export function compare(a: Decimal, b: Decimal): number {
  const [left, right] = align(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Rounds half away from zero to a multiple of 10^power: (1243, 2) is 1200, (1.25, -1) is 1.3. */
export function round(a: Decimal, power: number): Decimal {
  const { units, places } = scale(a);
  const drop = power + places;
  if (drop <= 0) return a;
  const step = 10n ** BigInt(drop);
  const half = units < 0n ? -step / 2n : step / 2n;
  return shift(print({ units: (units + half) / step, places: 0 }), power);
}

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const left = scale(a);
  const right = scale(b);
  const places = Math.max(left.places, right.places);
  return [
    left.units * 10n ** BigInt(places - left.places),
    right.units * 10n ** BigInt(places - right.places),
    places,
  ];
}

function scale(a: Decimal): Scaled {
  const dot = a.indexOf(".");
  if (dot < 0) return { units: BigInt(a), places: 0 };
  return { units: BigInt(a.slice(0, dot) + a.slice(dot + 1)), places: a.length - dot - 1 };
}

function print({ units, places }: Scaled): Decimal {
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/u, "");
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}` as Decimal;
}
