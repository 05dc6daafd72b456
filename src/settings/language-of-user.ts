import type { Language } from "../domain/language.ts";

/** The language of the terminal, from the locale's variables in the order POSIX gives them; null for any other. */
export function languageOfUser(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Language | null {
  const locale = [variables["LC_ALL"], variables["LC_MESSAGES"], variables["LANG"]].find(Boolean) ?? "";
  const code = /^(?<code>de|en)(?:[_.@-]|$)/iu.exec(locale)?.groups?.["code"]?.toLowerCase();
  return code === "de" || code === "en" ? code : null;
}
