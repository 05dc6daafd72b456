/** An instant in the one form that sorts as text; null when it is none of the years 0 to 9999. */
export function instantOf(text: string): string | null {
  const time = Date.parse(text);
  if (Number.isNaN(time)) return null;
  const instant = new Date(time).toISOString();
  return instant.length === "2026-01-01T00:00:00.000Z".length ? instant : null;
}
