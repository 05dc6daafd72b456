import { expect, it } from "vitest";
import { isWithdrawn } from "../../src/delivering/corrections/withdrawn.ts";
import type { Language } from "../../src/domain/language.ts";

const told = (code: Language, title: string, text = "") =>
  isWithdrawn({ title, text, language: { code, source: "stated" } });

it.each([
  ["de", "Zurückgezogen: Amazon erhöht Investitionen", ""],
  ["de", "ACHTUNG - Zurückgezogen: SAP", ""],
  ["de", "Amazon", "Diese Meldung vom Dienstag wurde zurückgezogen, weil sie auf einem Irrtum beruhte."],
  ["en", "WITHDRAWN: Amazon to spend more", ""],
  ["en", "Retraction – SAP outlook", ""],
  ["en", "Amazon", "This story has been withdrawn because of an error in its source."],
] as const)("%s: «%s» «%s» is a withdrawal", (code, title, text) => {
  expect(told(code, title, text)).toBe(true);
});

it.each([
  ["de", "Amazon zieht Angebot zurück", "Amazon hat das Angebot zurückgezogen, teilte der Konzern mit."],
  ["de", "Rückruf: Tesla holt Autos in die Werkstatt", "Betroffen sind 12.000 Autos."],
  ["de", "Zurückgezogen hat sich Amazon aus Brandenburg", "Das Lager wird geschlossen."],
  ["de", "Rückrufaktion bei Tesla", "Tesla ruft 12.000 Autos zurück."],
  ["en", "Withdrawal of guidance hits SAP", "SAP withdrew its outlook for 2026."],
  ["en", "Killed deal costs Amazon $94 million", "The merger has been abandoned."],
  ["en", "Retracted claims about Tesla's range", "A court ruled on Tuesday."],
] as const)("%s: «%s» is news", (code, title, text) => {
  expect(told(code, title, text)).toBe(false);
});
