import { describe, expect, it } from "vitest";
import { clusterStories } from "../../src/stories/cluster.ts";
import { writeNews } from "./article.ts";

const GERMAN = writeNews({
  id: "de1",
  title: "Torvik kauft Nordpapier",
  text: "Torvik übernimmt den Konkurrenten Nordpapier aus Tampere für 840 Millionen Euro. Der Kauf soll im Herbst abgeschlossen werden.",
  figures: { "840 Millionen Euro": "840000000" },
  tickers: ["TRV.HE"],
});
const ENGLISH = writeNews({
  id: "en1",
  language: "en",
  publishedOn: "2027-03-02",
  publisher: "Market Courier",
  title: "Torvik to buy Nordpapier",
  text: "Torvik will acquire its Tampere-based rival Nordpapier for 840 million euros. The purchase is due to close this autumn.",
  figures: { "840 million euros": "840000000" },
  tickers: ["TRV.HE"],
});
const OTHER = writeNews({
  id: "de2",
  title: "Torvik senkt Prognose",
  text: "Torvik rechnet im laufenden Jahr nur noch mit 120 Millionen Euro Betriebsgewinn. Schuld seien hohe Preise für Holz.",
  figures: { "120 Millionen Euro": "120000000" },
  tickers: ["TRV.HE"],
});

describe("stories", () => {
  it("join one event across publishers and languages, and part two events of one company", () => {
    const stories = clusterStories([GERMAN, OTHER, ENGLISH]);
    expect(stories.map(({ articles }) => [...articles].sort())).toEqual([["de1", "en1"], ["de2"]]);
  });

  it("join what two publishers write within hours, and not what one writes of two companies", () => {
    const at = (hour: string) =>
      ({ at: `2027-03-01T${hour}:00:00.000Z`, precision: "time", source: "stated" }) as const;
    const told = { ...OTHER, published: at("07") };
    const retold = {
      ...writeNews({
        id: "de4",
        title: "Teures Holz drückt bei Torvik auf das Ergebnis",
        text: "Der Papierhersteller Torvik verdient weniger als gedacht: Für das Jahr stellt er 120 Millionen Euro Betriebsgewinn in Aussicht.",
        figures: { "120 Millionen Euro": "120000000" },
        tickers: ["TRV.HE"],
      }),
      published: at("09"),
    };
    const other = { ...OTHER, id: "de5", title: "Lahtiwerk senkt Prognose", links: [], published: at("08") };
    const lahti = {
      ...other,
      text: OTHER.text.replace("Torvik", "Lahtiwerk"),
      links: writeNews({ id: "x", title: "", text: "x", tickers: ["LHW.HE"] }).links,
    };
    const stories = clusterStories([told, retold, lahti]);
    expect(stories.map(({ articles }) => [...articles].sort())).toEqual([["de2", "de4"], ["de5"]]);
  });

  it("know their sources, their tickers, and their first and latest article", () => {
    const copy = { ...GERMAN, id: "de3", publisher: "Abendblatt" };
    const [story] = clusterStories([GERMAN, copy, ENGLISH]);
    expect(story).toMatchObject({
      id: "de1",
      tickers: ["TRV.HE"],
      sources: 2,
      firstAt: "2027-03-01T00:00:00.000Z",
      latestAt: "2027-03-02T00:00:00.000Z",
    });
    expect(story?.copies).toContainEqual(["de1", "de3"]);
  });

  it("do not depend on the order of the articles", () => {
    const members = (articles: Parameters<typeof clusterStories>[0]): string =>
      JSON.stringify(clusterStories(articles).map(({ articles: ids }) => [...ids].sort()));
    expect(members([ENGLISH, OTHER, GERMAN])).toBe(members([GERMAN, ENGLISH, OTHER]));
  });

  it("are none where there are no articles", () => {
    expect(clusterStories([])).toEqual([]);
  });
});
