import { describe, expect, it } from "vitest";
import { codesOf, judge } from "./judge.ts";
import type { Direction } from "./judge.ts";

/** One source, what it bears out, and what sounds much like it and is refused, with the objection it must meet. */
type Row = readonly [direction: Direction, source: string, right: string, wrong: string, code: string];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  "how long something may last is not how long it lasted": [
    [
      "de→en",
      "Das Werk könnte für sechs Monate geschlossen werden.",
      "The plant could be closed for six months.",
      "The plant was closed for six months.",
      "certainty",
    ],
    [
      "en→de",
      "The plant may be closed for six weeks.",
      "Das Werk könnte für sechs Wochen geschlossen werden.",
      "Das Werk wurde für sechs Wochen geschlossen.",
      "certainty",
    ],
    [
      "en",
      "Halden expects the strike to last two weeks.",
      "Halden expects the strike to take two weeks.",
      "The strike lasted two weeks.",
      "certainty",
    ],
  ],
  "a cause with a figure of its own is what the figure measures": [
    [
      "en→de",
      "Profit fell despite 5% higher revenue.",
      "Der Umsatz stieg um 5 Prozent.",
      "Der Gewinn stieg um 5 Prozent.",
      "direction",
    ],
    [
      "de→en",
      "Der Gewinn sank trotz 5 Prozent höherer Erlöse.",
      "Revenue rose 5%.",
      "Profit fell 5%.",
      "direction",
    ],
    [
      "de→en",
      "Der Gewinn stieg dank 12 Prozent niedrigerer Kosten.",
      "Costs fell 12%.",
      "Profit rose 12%.",
      "direction",
    ],
    [
      "de→en",
      "Der Umsatz sank wegen eines Rückgangs der Bestellungen von 12 Prozent.",
      "Orders fell 12%.",
      "Revenue fell 12%.",
      "metric",
    ],
  ],
  "members and votes are no stores": [
    [
      "en",
      "Six members of the board voted for the plan.",
      "Six directors voted for the plan.",
      "Six stores voted for the plan.",
      "noun",
    ],
    [
      "de→en",
      "Sechs Mitglieder des Vorstands stimmten dafür.",
      "Six managers voted for it.",
      "Six banks voted for it.",
      "noun",
    ],
    [
      "en",
      "Halden closed three plants and 12 others were sold.",
      "12 plants were sold.",
      "12 stores were sold.",
      "noun",
    ],
  ],
  "what was ended is not told as not ended": [
    [
      "en",
      "Halden ended talks with Torvik.",
      "Halden ended the talks with Torvik.",
      "Halden did not end talks with Torvik.",
      "negation",
    ],
    [
      "de→en",
      "Halden beendete die Gespräche mit Torvik.",
      "Halden ended talks with Torvik.",
      "Halden did not end talks with Torvik.",
      "negation",
    ],
    [
      "en→de",
      "The talks failed.",
      "Die Gespräche scheiterten.",
      "Die Gespräche scheiterten nicht.",
      "negation",
    ],
  ],
  "worse than expected is not better, even of a decline": [
    [
      "en",
      "The decline in orders was worse than expected.",
      "Orders declined, and that was worse than expected.",
      "The decline in orders was better than expected.",
      "opposite",
    ],
    [
      "en→de",
      "Sales fell less than expected.",
      "Der Umsatz fiel weniger als erwartet.",
      "Der Umsatz fiel stärker als erwartet.",
      "opposite",
    ],
    [
      "de",
      "Der Gewinn sank und lag unter den Erwartungen.",
      "Der Gewinn sank und blieb unter den Erwartungen.",
      "Der Gewinn sank, lag aber über den Erwartungen.",
      "opposite",
    ],
  ],
  "more than a sum is not that sum, whatever it is": [
    [
      "de",
      "Die Forderung stieg auf über 540 Millionen Euro.",
      "Die Forderung stieg auf mehr als 540 Millionen Euro.",
      "Die Forderung stieg auf 540 Millionen Euro.",
      "at-least",
    ],
    [
      "de→en",
      "Halden hat Bestellungen im Wert von über 540 Millionen Euro.",
      "Halden has orders worth more than 540 million euros.",
      "Halden has orders worth 540 million euros.",
      "at-least",
    ],
  ],
  "by so much is not to so much": [
    [
      "de→en",
      "Für den Umsatz geht es um 12 Prozent nach unten.",
      "Revenue is falling 12%.",
      "Revenue fell to 12%.",
      "step",
    ],
    [
      "de→en",
      "Die Quote belief sich nach dem Rückgang auf 34 Prozent.",
      "The rate fell to 34%.",
      "The rate fell by 34%.",
      "step",
    ],
    [
      "en",
      "Halden added 40 more stores.",
      "Halden added another 40 stores.",
      "Halden has 40 stores.",
      "step",
    ],
    [
      "en",
      "Growth was revised to 0.5% from 0.3%.",
      "Growth was revised to 0.5%.",
      "Growth was revised by 0.5%.",
      "step",
    ],
  ],
  "what was before is not what is": [
    [
      "de",
      "Zuvor beschäftigte Halden 300 Menschen. Jetzt sind es 200.",
      "Zuvor beschäftigte Halden 300 Menschen.",
      "Halden beschäftigt 300 Menschen.",
      "prior",
    ],
    [
      "de→en",
      "Zuvor beschäftigte Halden 300 Menschen. Jetzt sind es 200.",
      "Halden previously employed 300 people.",
      "Halden employs 300 people.",
      "prior",
    ],
  ],
  "who does it is not to whom it is done": [
    [
      "de",
      "Halden kaufte Steinwerth-Aktien.",
      "Halden kaufte Aktien von Steinwerth.",
      "Steinwerth kaufte Halden-Aktien.",
      "roles",
    ],
    [
      "en",
      "Torvik launched an offer for Halden.",
      "Torvik made an offer for Halden.",
      "Halden launched an offer for Torvik.",
      "roles",
    ],
  ],
  "lost revenue is no loss": [
    [
      "en",
      "Halden lost $48 million in revenue.",
      "Halden lost revenue of $48 million.",
      "Halden reported a loss of $48 million.",
      "metric",
    ],
  ],
  "what is not done is not told as done": [
    [
      "de→en",
      "Halden baut wie seit Mai geplant nicht.",
      "Halden is not building.",
      "Halden is building.",
      "negation",
    ],
  ],
  "money is no bond": [
    [
      "en",
      "Halden raised $500 million.",
      "Halden has raised $500 million.",
      "Halden raised $500 million with a bond.",
      "metric",
    ],
  ],
  "what is demanded or was aimed at is not what is": [
    [
      "en",
      "Activists demand dividends of $5 million.",
      "Activists want dividends of $5 million.",
      "Halden paid dividends of $5 million.",
      "certainty",
    ],
    [
      "en→de",
      "Activists demand dividends of $5 million from Halden.",
      "Aktivisten fordern Dividenden von 5 Millionen Dollar.",
      "Halden zahlte Dividenden von 5 Millionen Dollar.",
      "certainty",
    ],
    [
      "en",
      "The target was raised from €1.70 billion to €1.80 billion.",
      "The target was raised to €1.80 billion.",
      "The target was €1.70 billion.",
      "prior",
    ],
  ],
};

describe.each(Object.entries(ROWS))("%s", (_name, rows) => {
  const checks = rows.map(([direction, source, right, wrong, code]) => ({
    direction,
    source,
    right,
    wrong,
    code,
  }));

  it.each(checks)("$direction: «$right» is borne out", ({ direction, source, right }) => {
    expect(judge(direction, source, right).rejections).toEqual([]);
  });

  it.each(checks)("$direction: «$wrong» is refused: $code", ({ direction, source, wrong, code }) => {
    const verdict = judge(direction, source, wrong);
    expect(verdict.supported).toBe(false);
    expect(codesOf(verdict)).toContain(code);
  });
});
