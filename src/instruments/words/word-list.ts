/** The entries of a list written with semicolons; regular expressions among them keep their backslashes. */
export function wordList(text: string): readonly string[] {
  return text
    .split(";")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
