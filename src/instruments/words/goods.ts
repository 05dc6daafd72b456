import type { Language } from "../../domain/language.ts";
import { wordList } from "./word-list.ts";

/** Goods and places of business, of which a company's name only says whose they are: "ein Tablet von". */
export const GOODS: Readonly<Record<Language, readonly string[]>> = {
  de: wordList(`
    tablet; rechner; computer; laptop; notebook; monitor; serie; film; handy; smartphone; auto; wagen; konto; kredit; gerät; drucker;
    drohne; fernseher; uhr; text; lied; konsole; tickets?; möbel; schuhen?; pizza; burger; bier; shampoo;
    medikament; hotel; supermarkt; parkplatz; filiale; geschäft; markt; restaurant; laden; gelände; kasse
  `),
  en: wordList(`
    laptops?; phones?; computers?; cars?; tickets?; tablets?; shoes; coffee; burgers?; furniture; books?;
    vans?; trucks?; bikes?
  `),
};
