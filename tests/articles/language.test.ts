import { describe, expect, it } from "vitest";
import { guessLanguage, languageOf } from "../../src/articles/language.ts";

describe("The language of a text", () => {
  it.each([
    ["de", "Der Umsatz stieg um 5 Prozent."],
    ["de", "Siemens hebt Prognose an"],
    ["de", "BMW ruft 410.000 Autos zurück"],
    ["de", "SAP streicht 3.000 Stellen"],
    ["de", "Ölpreise legen zu"],
    ["de", "Zinsentscheid der EZB"],
    ["de", "Gewinnwarnung"],
    ["de", "rund 3 Mrd. €"],
    ["de", "Deutsche Telekom erhöht Dividende"],
    ["de", "Wall Street schließt fester"],
    ["de", "Amazon-Aktie: Kursziel gesenkt"],
    ["de", "Apple, Microsoft und Nvidia im Fokus"],
    ["en", "Sales rose by 5%."],
    ["en", "Amazon cuts 16,000 jobs"],
    ["en", "Siemens raises guidance"],
    ["en", "BYD opens Hungarian car plant"],
    ["en", "Deutsche Telekom lifts dividend"],
    ["en", "Oil prices slip"],
    ["en", "Fed holds rates"],
    ["en", "Profit warning"],
    ["en", "up to $50bn"],
    ["en", "Volkswagen to build plant in Tennessee"],
    ["en", "Wall Street ends higher"],
    ["en", "Apple, Microsoft and Nvidia in focus"],
  ])("%s: %s", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(["", "12,5", "SAP", "…", "2026"])("cannot be told: %j", (text) => {
    expect(languageOf(text)).toBeNull();
  });

  it.each([
    ["fr", "La Banque centrale européenne a relevé ses taux et prévoit une inflation de 2 % pour l'année."],
    ["es", "El Banco Central Europeo subió los tipos y prevé una inflación del 2 % para este año."],
    ["it", "La Banca centrale europea ha alzato i tassi e prevede una inflazione del 2 % per questo anno."],
    [
      "nl",
      "De Europese Centrale Bank heeft de rente verhoogd en verwacht dit jaar een inflatie van 2 procent.",
    ],
    [
      "pt",
      "O Banco Central Europeu subiu os juros e prevê uma inflação de 2 % para este ano, mas não para os próximos.",
    ],
    ["sv", "Europeiska centralbanken höjde räntan och väntar sig att inflationen blir 2 procent under året."],
    [
      "pl",
      "Europejski Bank Centralny podniósł stopy i oczekuje, że inflacja w tym roku będzie na poziomie 2 procent.",
    ],
  ])("is neither, but %s", (language, text) => {
    expect(guessLanguage(text).language).toBe(language);
    expect(languageOf(text)).toBeNull();
  });

  it("of a German report stays German with English quotes in it", () => {
    const text =
      'Der Fed-Chef sagte am Mittwoch: "We will do what it takes to bring inflation down." Die Märkte reagierten kaum, und der Dax schloss unverändert bei 18.500 Punkten.';
    expect(languageOf(text)).toBe("de");
  });
});
