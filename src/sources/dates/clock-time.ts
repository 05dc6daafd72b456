/** A time of day and what is written around it. */
export interface ClockReading {
  readonly clock: {
    readonly seconds: number;
    /** Behind the time: its zone, sometimes the year. */
    readonly after: string;
  } | null;
  /** The words without the time. */
  readonly rest: string;
}

const CLOCK =
  /(?<![\d.])(?:T|t)?(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?::(?<second>[0-6]\d)(?:[.,]\d{1,9})?)? ?(?<half>[ap]\.? ?m\.?(?![\p{L}]))?/iu;
/** "13.07 Uhr": only with the word, since a full stop also parts days. */
const UHR = /(?<![\d.])(?<hour>[01]?\d|2[0-4])\.(?<minute>[0-5]\d) ?(?:Uhr|h)(?!\p{L})/iu;

export function readClock(written: string): ClockReading {
  const match = UHR.exec(written) ?? CLOCK.exec(written);
  const { hour, minute, second, half } = match?.groups ?? {};
  if (!match || hour === undefined || minute === undefined) return { clock: null, rest: written };
  const after = written.slice(match.index + match[0].length);
  return {
    clock: {
      seconds: (hours(Number(hour), half) * 60 + Number(minute)) * 60 + Number(second ?? 0),
      after,
    },
    rest: `${written.slice(0, match.index)} ${after}`,
  };
}

function hours(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/^p/iu.test(half) ? 12 : 0);
}
