import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("numbers in words", () => {
  it.each([
    ["de", "sechzehntausend", "16000"],
    ["de", "zweihundertdreiundvierzig", "243"],
    ["de", "neunzehnhundertneunundneunzig", "1999"],
    ["de", "drei Millionen zweihunderttausend", "3200000"],
    ["de", "eine Million", "1000000"],
    ["de", "anderthalb Millionen", "1500000"],
    ["de", "dreieinhalb", "3.5"],
    ["de", "ein Dutzend", "12"],
    ["de", "hundert", "100"],
    ["de", "minus fünf", "-5"],
    ["de", "drei Komma fünf", "3.5"],
    ["de", "ZWÖLF", "12"],
    ["de", "zwo\u0308lf", "12"],
    ["en", "twenty-one", "21"],
    ["en", "two hundred and fifty", "250"],
    ["en", "fifteen hundred", "1500"],
    ["en", "two hundred and two thousand", "202000"],
    ["en", "a hundred", "100"],
    ["en", "one million", "1000000"],
    ["en", "half a million", "500000"],
    ["en", "half a percentage point", "0.5 pp"],
    ["en", "a quarter point", "0.25 pp"],
    ["de", "einen Viertelprozentpunkt", "0.25 pp"],
    ["en", "two and a half million", "2500000"],
    ["en", "two dozen", "24"],
    ["en", "three point five billion", "3500000000"],
    ["en", "3 hundred and one", "301"],
  ] as const)("in %s, %s is %s", (locale, text, value) => {
    expect(told(locale, text)).toEqual([`${text} = ${value}`]);
  });

  it.each([
    ["de", "Ein Sprecher nannte einen Grund und eine Frist."],
    ["de", "Hunderte kamen, Dutzende gingen, Millionen flossen."],
    ["de", "einige tausend, mehrere hundert"],
    ["de", "der dreiste Vierer, achten, siebenbürgisch, einander, seinetwegen"],
    ["de", "Wachstumsbremse Nummer eins"],
    ["en", "One of them said no one had one."],
    ["en", "tens of billions, hundreds of people, several hundred"],
    ["en", "the number one brake, a third party"],
    ["en", "It is doubling down on its plan."],
  ] as const)("in %s, there is no number in: %s", (locale, text) => {
    expect(told(locale, text)).toEqual([]);
  });
});
