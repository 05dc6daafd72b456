import type { Language } from "../../domain/language.ts";
import { GERMAN } from "./de.ts";
import { ENGLISH } from "./en.ts";
import type { DeskWords } from "./words.ts";

export const DESK_WORDS: Readonly<Record<Language, DeskWords>> = { de: GERMAN, en: ENGLISH };
