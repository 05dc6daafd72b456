import { describe, expect, it } from "vitest";
import { codesOf, judge } from "./judge.ts";
import type { Direction } from "./judge.ts";

/** What is borne out comes first, then what is not, with the objection it must meet. */
interface Check {
  readonly source: string;
  readonly direction: Direction;
  readonly right: readonly string[];
  readonly wrong: readonly (readonly [claim: string, code: string])[];
}

const CHECKS: Readonly<Record<string, readonly Check[]>> = {
  "what is computed": [
    {
      direction: "de→en",
      source:
        "Der Kaufpreis beträgt 640 Millionen Franken, davon werden 480 Millionen Franken in bar und der Rest in Aktien bezahlt.",
      right: ["Of the purchase price, 160 million francs will be paid in shares."],
      wrong: [["Of the purchase price, 190 million francs will be paid in shares.", "wrong-value"]],
    },
    {
      direction: "en→de",
      source: "Halden priced its offering at $23 per share, above the marketed range of $18 to $21.",
      right: ["Der Ausgabepreis von 23 Dollar lag 2 Dollar über dem oberen Ende der Spanne."],
      wrong: [["Der Ausgabepreis von 23 Dollar lag 3 Dollar über dem oberen Ende der Spanne.", "not-found"]],
    },
    {
      direction: "de→en",
      source: "Die Reederei Torvik bestellt acht Schiffe für je 9.200 Container.",
      right: ["The eight ships have a combined capacity of 73,600 containers."],
      wrong: [["The eight ships have a combined capacity of 83,600 containers.", "wrong-value"]],
    },
    {
      direction: "en→de",
      source: "The bank trimmed its growth forecast for this year to 0.9% from 1.3%.",
      right: ["Die Bank nahm ihre Wachstumsprognose um 0,4 Prozentpunkte auf 0,9 Prozent zurück."],
      wrong: [["Die Bank nahm ihre Wachstumsprognose um 0,9 Prozentpunkte zurück.", "wrong-value"]],
    },
  ],
  "what a clause tells of its own figure only": [
    {
      direction: "en→de",
      source:
        "About 65% of the price will be covered by credit, and Tidewell made an initial payment of $144 million.",
      right: ["Tidewell leistete eine Anzahlung von 144 Mio. Dollar."],
      wrong: [["Etwa 65 Prozent des Preises wurden durch einen Kredit gedeckt.", "certainty"]],
    },
    {
      direction: "de→en",
      source: "Das Ebit sackte wegen höherer Personalkosten um 18 Prozent auf 27,6 Millionen Euro ab.",
      right: ["EBIT fell 18% to €27.6 million."],
      wrong: [["EBIT rose 18% to €27.6 million.", "direction"]],
    },
    {
      direction: "de→en",
      source:
        "Die Auslieferungen sanken im Mai um 9 Prozent. In Europa sanken sie um 15 Prozent, in Südamerika stiegen sie um 8 Prozent.",
      right: ["Deliveries in Europe fell 15%."],
      wrong: [["Deliveries fell 15% in May.", "place"]],
    },
    {
      direction: "en→de",
      source: "Net profit came in at 1.27 billion euros, compared with 1.34 billion in 2024.",
      right: ["Der Nettogewinn betrug 1,27 Mrd. Euro nach 1,34 Mrd. Euro im Jahr 2024."],
      wrong: [["Der Nettogewinn stieg von 1,27 Mrd. Euro auf 1,34 Mrd. Euro.", "prior"]],
    },
    {
      direction: "de→en",
      source: "Aerowinde erhielt Aufträge über 1,05 Gigawatt.",
      right: ["Aerowinde received orders for 1.05 gigawatts."],
      wrong: [["Aerowinde received orders for 1.05 megawatts.", "noun"]],
    },
    {
      direction: "de",
      source:
        "Der Händler strebt einen Erlös von 600 Millionen Euro an, sagten Insider. Ein Sprecher wollte sich nicht äußern.",
      right: ["Der Händler strebt Insidern zufolge einen Erlös von 600 Mio. Euro an."],
      wrong: [["Ein Sprecher bezifferte den angestrebten Erlös auf 600 Mio. Euro.", "attribution"]],
    },
  ],
  "what stands beside a figure": [
    {
      direction: "de",
      source:
        "Das bereinigte Ebit stieg auf 412 Millionen Euro. Analysten hatten mit 375 Millionen Euro gerechnet.",
      right: ["Mit einem Ebit von 412 Mio. Euro übertraf Sirion die Analystenschätzungen von 375 Mio. Euro."],
      wrong: [["Das bereinigte Ebit stieg auf 375 Mio. Euro.", "basis"]],
    },
    {
      direction: "en→de",
      source: "Analysts at Delmore Bank cut their Brent forecast to $62 from $70.",
      right: ["Delmore Bank senkte die Brent-Prognose um 8 auf 62 US-Dollar."],
      wrong: [["Delmore Bank hob die Brent-Prognose auf 62 US-Dollar an.", "direction"]],
    },
    {
      direction: "de→en",
      source:
        "Die Hauspreise in Deutschland lagen 3,8 Prozent über dem Vorjahresniveau. Gegenüber dem Vorquartal betrug das Plus 1,4 Prozent.",
      right: ["German house prices rose 1.4% from the previous quarter."],
      wrong: [["German house prices fell 3.8% from a year earlier.", "direction"]],
    },
    {
      direction: "de",
      source:
        "Marvant erwägt den Verkauf seiner Netzwerksparte, wie CNBC unter Berufung auf eine mit der Sache vertraute Person berichtet.",
      right: ["Marvant erwägt laut CNBC den Verkauf seiner Netzwerksparte."],
      wrong: [["Marvant erwägt laut Reuters den Verkauf seiner Netzwerksparte.", "name-unknown"]],
    },
    {
      direction: "de→en",
      source:
        "Hansekurs kauft Brovig. Laut der Ratingagentur Scopia steigt die Verschuldung. Großaktionär Röhl, der 31 Prozent hält, unterstützt das Vorhaben.",
      right: ["Röhl holds 31% of Hansekurs."],
      wrong: [["Scopia holds 31% of Hansekurs.", "subject"]],
    },
  ],
  "what is told of whom": [
    {
      direction: "de",
      source: "Amazon verhandelt über eine Beteiligung an OpenAI.",
      right: ["Amazon verhandelt über eine Beteiligung an OpenAI."],
      wrong: [
        ["OpenAI verhandelt über eine Beteiligung an Amazon.", "roles"],
        ["Amazon verhandelt laut Handelsblatt über eine Beteiligung an OpenAI.", "attribution"],
      ],
    },
    {
      direction: "en",
      source: "Quorin reported revenue of $3 billion. Rival Pexa earned $1.1 billion in net income.",
      right: ["Pexa earned $1.1 billion in net income."],
      wrong: [
        ["Quorin earned $1.1 billion in net income.", "subject"],
        ["Pexa reported revenue of $3 billion.", "subject"],
        ["Quorin reported revenue of $3 billion and its CEO resigned.", "unsupported"],
      ],
    },
    {
      direction: "de",
      source: "Morvex zahlt 1,85 Euro je Aktie. Ein Aktienrückkauf ist nicht geplant.",
      right: ["Morvex plant keinen Aktienrückkauf."],
      wrong: [["Morvex plant einen Aktienrückkauf und zahlt 1,85 Euro je Aktie.", "negation"]],
    },
    {
      direction: "en",
      source:
        "Morvex now expects revenue of $4.0 billion to $4.2 billion, down from a previous forecast of $4.5 billion.",
      right: ["Morvex lowered its revenue forecast to $4.0 billion to $4.2 billion."],
      wrong: [["Morvex raised its revenue forecast to $4.0 billion to $4.2 billion.", "direction"]],
    },
    {
      direction: "de→en",
      source: "Kestrel verlor 48 Millionen Euro.",
      right: ["Kestrel's loss was €48 million."],
      wrong: [["Kestrel earned €48 million.", "metric"]],
    },
    {
      direction: "en",
      source: "The operating margin fell 1.5 percentage points to 6.2%.",
      right: ["The operating margin dropped 1.5 points to 6.2%."],
      wrong: [["The operating margin dropped half a percentage point to 6.2%.", "wrong-value"]],
    },
  ],
  "a claim that says nothing": [
    { direction: "de", source: "Amazon wächst.", right: [], wrong: [[" ", "blank"]] },
  ],
  "the company that acts": [
    {
      direction: "de",
      source: "Amazon baut rund 16.000 Stellen in der Verwaltung ab. Der Umsatz steigt.",
      right: ["Amazon baut rund 16.000 Stellen ab."],
      wrong: [
        ["Microsoft baut rund 16.000 Stellen in der Verwaltung ab.", "name-unknown"],
        ["Amazon baut rund 16.000 Stellen ab, Insolvenz droht.", "unsupported"],
      ],
    },
    {
      direction: "en",
      source: "Velkon is cutting about 900 jobs.",
      right: ["Velkon is cutting about 900 jobs."],
      wrong: [["Kessar is cutting about 900 jobs.", "name-unknown"]],
    },
    {
      direction: "en→de",
      source: "Velkon is cutting about 900 jobs.",
      right: ["Velkon streicht rund 900 Stellen."],
      wrong: [["Kessar streicht rund 900 Stellen.", "name-unknown"]],
    },
  ],
  "the value, to the last stated digit": [
    {
      direction: "de",
      source: "Die Reederei Falkenhaven setzte 1,24 Milliarden Euro um.",
      right: [
        "Falkenhaven setzte 1.240 Millionen Euro um.",
        "Falkenhaven setzte rund 1,2 Milliarden Euro um.",
      ],
      wrong: [
        ["Falkenhaven setzte 1,42 Milliarden Euro um.", "wrong-value"],
        ["Falkenhaven setzte 1,2 Milliarden Euro um.", "wrong-value"],
        ["Falkenhaven setzte 1,24 Millionen Euro um.", "wrong-value"],
        ["Falkenhaven setzte 1,24 Milliarden Dollar um.", "wrong-value"],
      ],
    },
    {
      direction: "de→en",
      source: "Der Fonds Nordquell verwaltet 3,5 Billionen Kronen.",
      right: ["Nordquell manages 3.5 trillion kronor."],
      wrong: [["Nordquell manages 3.5 billion kronor.", "wrong-value"]],
    },
  ],
  "bounds and ranges": [
    {
      direction: "de",
      source: "Marlow Bau will bis zu 400 Stellen streichen und 30 bis 40 Millionen Euro sparen.",
      right: [
        "Marlow Bau will bis zu 400 Stellen streichen.",
        "Marlow Bau will zwischen 30 und 40 Millionen Euro sparen.",
      ],
      wrong: [
        ["Marlow Bau will 400 Stellen streichen.", "at-most"],
        ["Marlow Bau will 40 Millionen Euro sparen.", "range-collapsed"],
      ],
    },
    {
      direction: "en→de",
      source: "Marlow expects at least $50 million in savings.",
      right: ["Marlow erwartet Einsparungen von mindestens 50 Mio. Dollar."],
      wrong: [["Marlow erwartet Einsparungen von 50 Mio. Dollar.", "at-least"]],
    },
  ],
  "points and percent": [
    {
      direction: "en",
      source: "Fenwick's margin rose 40 basis points to 12.5%.",
      right: ["Fenwick's margin rose by 0.4 percentage points to 12.5%."],
      wrong: [["Fenwick's margin rose by 40% to 12.5%.", "wrong-value"]],
    },
  ],
  "the metric": [
    {
      direction: "de",
      source: "Der Umsatz von Solhaven betrug 900 Millionen Euro, der Nettogewinn 70 Millionen Euro.",
      right: ["Solhaven verdiente netto 70 Millionen Euro."],
      wrong: [
        ["Der Nettogewinn von Solhaven betrug 900 Millionen Euro.", "metric"],
        ["Der Umsatz von Solhaven betrug 70 Millionen Euro.", "metric"],
      ],
    },
    {
      direction: "en→de",
      source: "Solhaven's unit costs rose 6% to $1.84 a pound.",
      right: ["Die Stückkosten von Solhaven stiegen um 6 Prozent auf 1,84 Dollar je Pfund."],
      wrong: [["Der Umsatz von Solhaven stieg um 6 Prozent auf 1,84 Dollar je Pfund.", "metric"]],
    },
  ],
  "the direction, and the sign": [
    {
      direction: "de→en",
      source:
        "Die Bestellungen bei Ravensund sanken um 12 Prozent. Unterm Strich stand ein Verlust von 8 Millionen Euro.",
      right: ["Orders at Ravensund fell 12%.", "Ravensund had a loss of €8 million."],
      wrong: [
        ["Orders at Ravensund rose 12%.", "direction"],
        ["Ravensund made a profit of €8 million.", "metric"],
      ],
    },
    {
      direction: "de",
      source: "Für 2031 erwartet die Notenbank ein Wachstum von 0,8 Prozent (bisher: 1,2 Prozent).",
      right: ["Die Notenbank senkte ihre Wachstumsprognose für 2031 auf 0,8 Prozent."],
      wrong: [["Die Notenbank erhöhte ihre Wachstumsprognose für 2031 auf 0,8 Prozent.", "direction"]],
    },
  ],
  "by, to and from": [
    {
      direction: "en",
      source: "Tern Mining cut its debt by $210 million to $1.1 billion.",
      right: ["Tern Mining's debt fell by $210 million to $1.1 billion."],
      wrong: [["Tern Mining cut its debt to $210 million.", "step"]],
    },
    {
      direction: "de",
      source: "Die Quote verschlechterte sich bei Tern auf 93,4 Prozent von 84,7 Prozent.",
      right: ["Die Quote von Tern liegt bei 93,4 Prozent."],
      wrong: [["Die Quote von Tern liegt bei 84,7 Prozent.", "prior"]],
    },
  ],
  "the time": [
    {
      direction: "en",
      source: "Wexcombe sold 4,100 boats in March and 3,800 in April.",
      right: ["Wexcombe sold 4,100 boats in March."],
      wrong: [["Wexcombe sold 4,100 boats in April.", "period"]],
    },
    {
      direction: "de→en",
      source: "Im ersten Halbjahr setzte Wexcombe 85 Millionen Euro um. Eine Entscheidung fällt im Herbst.",
      right: ["Wexcombe had revenue of €85 million in the first half."],
      wrong: [
        ["Wexcombe had revenue of €85 million in the second quarter.", "period"],
        ["A decision is due in spring.", "period"],
      ],
    },
  ],
  "per share, total, part and whole": [
    {
      direction: "en",
      source:
        "Calloway bought 6,000 shares at $15 each for a total of $90,000. It will close 20 of its 185 stores.",
      right: ["Calloway paid $90,000 in total.", "Calloway will close 20 of its 185 stores."],
      wrong: [
        ["Calloway paid $90,000 per share.", "scope"],
        ["Calloway will close 185 of its stores.", "swapped-part"],
      ],
    },
  ],
  "a rate or basis beside a figure": [
    {
      direction: "de",
      source: "Lunden will die Dividende auf 2,50 Euro erhöhen. Die Monatsmiete stieg im Mai auf 900 Euro.",
      right: [
        "Lunden will die Dividende auf 2,50 Euro erhöhen.",
        "Die Miete stieg auf monatlich 900 Euro.",
        "Die Monatsmiete stieg auf 900 Euro im Monat Mai.",
      ],
      wrong: [
        ["Lunden will die Dividende auf täglich 2,50 Euro erhöhen.", "scope"],
        ["Lunden will die Dividende auf monatlich 2,50 Euro erhöhen.", "scope"],
        ["Lunden will die Dividende auf 2,50 Euro je Quartal erhöhen.", "scope"],
        ["Lunden will die Dividende auf netto 2,50 Euro erhöhen.", "scope"],
        ["Lunden will die Dividende auf 2,50 Euro brutto erhöhen.", "scope"],
      ],
    },
    {
      direction: "en",
      source:
        "Revenue at Wexcombe rose to €85 million. It pays a quarterly dividend of $0.25. Output fell 5% from the previous month.",
      right: [
        "Wexcombe pays a dividend of $0.25 per quarter.",
        "Output at Wexcombe fell 5% from a month earlier.",
      ],
      wrong: [
        ["Revenue at Wexcombe rose to €85 million a day.", "scope"],
        ["Revenue at Wexcombe rose to €85 million per quarter.", "scope"],
        ["Revenue at Wexcombe rose to €85 million net.", "scope"],
        ["Revenue at Wexcombe rose to €85 million gross.", "scope"],
      ],
    },
    {
      direction: "en→de",
      source: "Unit Ostmeer posted net income of 12 million euros.",
      right: ["Ostmeer verdiente netto 12 Millionen Euro."],
      wrong: [["Ostmeer verdiente täglich 12 Millionen Euro.", "scope"]],
    },
  ],
  "what is counted": [
    {
      direction: "de→en",
      source: "Lunden baut 300 Stellen ab und schließt 12 Filialen.",
      right: ["Lunden is cutting 300 jobs and closing 12 stores."],
      wrong: [["Lunden is closing 300 stores.", "noun"]],
    },
  ],
  "how sure it is": [
    {
      direction: "de",
      source: "Kreisen zufolge verhandelt Alvarn über den Kauf von Brix Logistik für 2 Milliarden Euro.",
      right: ["Alvarn verhandelt Kreisen zufolge über den Kauf von Brix Logistik für 2 Milliarden Euro."],
      wrong: [["Alvarn hat Brix Logistik für 2 Milliarden Euro gekauft.", "certainty"]],
    },
    {
      direction: "en→de",
      source: "Alvarn targets revenue of 3 billion euros in 2032. Analysts had expected 2.8 billion euros.",
      right: ["Alvarn peilt für 2032 einen Umsatz von 3 Mrd. Euro an."],
      wrong: [
        ["Alvarn erzielte 2032 einen Umsatz von 3 Mrd. Euro.", "certainty"],
        ["Alvarn peilt für 2032 einen Umsatz von 2,8 Mrd. Euro an.", "basis"],
      ],
    },
  ],
  negation: [
    {
      direction: "de",
      source:
        "Norrland Papier will keine Stellen streichen. Eine Einigung mit der Gewerkschaft gibt es bisher nicht.",
      right: ["Norrland Papier will keine Stellen streichen."],
      wrong: [["Norrland Papier will Stellen streichen.", "negation"]],
    },
    {
      direction: "en",
      source: "Norrland ruled out a bid for its rival Vasa Board.",
      right: ["Norrland will not bid for Vasa Board."],
      wrong: [["Norrland plans a bid for Vasa Board.", "negation"]],
    },
  ],
  "who says it": [
    {
      direction: "de→en",
      source:
        "Die Branche setzt nach Angaben des Verbands 70 Milliarden Euro um. Die Reederei Ostmeer wächst.",
      right: ["The industry has revenue of €70 billion, according to the association."],
      wrong: [["The industry has revenue of €70 billion, according to Ostmeer.", "attribution"]],
    },
  ],
  "who does what": [
    {
      direction: "en→de",
      source: "Harbor Foods said it would acquire snack maker Pell Vance for $4 billion.",
      right: ["Harbor Foods will Pell Vance für 4 Mrd. Dollar übernehmen."],
      wrong: [["Pell Vance will Harbor Foods für 4 Mrd. Dollar übernehmen.", "roles"]],
    },
    {
      direction: "de",
      source: "Finanzchefin Ida Brock kaufte 500 Aktien. Vorstandschef Nils Harm hält 2 Prozent.",
      right: ["Finanzchefin Ida Brock kaufte 500 Aktien."],
      wrong: [["Vorstandschefin Ida Brock kaufte 500 Aktien.", "roles"]],
    },
  ],
  "whom and where": [
    {
      direction: "de",
      source: "In Nordamerika wuchs der Umsatz von Tremor um 14 Prozent, in China um 3 Prozent.",
      right: ["In China wuchs der Umsatz von Tremor um 3 Prozent."],
      wrong: [
        ["In China wuchs der Umsatz von Tremor um 14 Prozent.", "place"],
        ["In Indien wuchs der Umsatz von Tremor um 3 Prozent.", "place-unknown"],
      ],
    },
    {
      direction: "en",
      source: "Tremor's sales rose 14%, while Kasper's sales rose 3%.",
      right: ["Kasper's sales rose 3%."],
      wrong: [
        ["Kasper's sales rose 14%.", "subject"],
        ["Lombard's sales rose 14%.", "name-unknown"],
      ],
    },
  ],
  "what was expected": [
    {
      direction: "en→de",
      source: "Sales at Bellhaven rose 1.2%, less than the 2% analysts had forecast.",
      right: ["Der Umsatz von Bellhaven blieb hinter den Erwartungen der Analysten zurück."],
      wrong: [["Der Umsatz von Bellhaven übertraf die Erwartungen der Analysten.", "direction"]],
    },
  ],
};

describe.each(Object.entries(CHECKS))("%s", (_name, checks) => {
  const rows = checks.flatMap(({ source, direction, right, wrong }) => [
    ...right.map((claim) => ({ direction, source, claim, code: null })),
    ...wrong.map(([claim, code]) => ({ direction, source, claim, code })),
  ]);

  it.each(rows.filter(({ code }) => code === null))(
    "$direction: «$claim» is borne out",
    ({ direction, source, claim }) => {
      const verdict = judge(direction, source, claim);
      expect(verdict.rejections).toEqual([]);
      expect(verdict.supported).toBe(true);
    },
  );

  it.each(rows.filter(({ code }) => code !== null))(
    "$direction: «$claim» is refused: $code",
    ({ direction, source, claim, code }) => {
      const verdict = judge(direction, source, claim);
      expect(verdict.supported).toBe(false);
      expect(codesOf(verdict)).toContain(code);
    },
  );
});
