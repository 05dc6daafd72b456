import { StoreError } from "../../src/storage/store-error.ts";

/** The StoreError a promise fails with; anything else fails the test. */
export async function storeErrorOf(promise: Promise<unknown>): Promise<StoreError> {
  const thrown: unknown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  return storeError(thrown);
}

/** What was thrown, when it is a StoreError; anything else fails the test. */
export function storeError(thrown: unknown): StoreError {
  if (thrown instanceof StoreError) return thrown;
  throw new Error(`no StoreError but ${thrown instanceof Error ? String(thrown.stack) : String(thrown)}`);
}
