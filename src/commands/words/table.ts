/** A table of words people may type; an object would also know words of its own ("constructor"). */
export function wordTable<Value>(words: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(words));
}
