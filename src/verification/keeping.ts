/**
 * A function of an object that works once for each and leaves its result with the object. A weak map would do as well,
 * but V8 keeps what it holds alive through every collection of young objects, and what is read of a claim is of no use
 * a millisecond later.
 */
export function keeping<
  Owner extends object,
  Context extends readonly unknown[],
  Value extends object | null,
>(read: (owner: Owner, ...context: Context) => Value): (owner: Owner, ...context: Context) => Value {
  const slot = Symbol("kept");
  return (owner, ...context) => {
    const keeper: { [slot]?: Value } = owner;
    const kept = keeper[slot];
    if (kept !== undefined) return kept;
    const value = read(owner, ...context);
    keeper[slot] = value;
    return value;
  };
}
