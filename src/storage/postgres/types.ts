import pg from "pg";

const { builtins } = pg.types;

/**
 * Values as SQLite gives them: whole numbers as numbers, bytes as bytes, instants as the text they are. A number that
 * JavaScript cannot hold is an error and never a wrong number.
 */
export const readLikeSqlite: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (oid === builtins.INT8) return safeInteger;
    if (TEXTS.has(oid)) return asIs;
    return pg.types.getTypeParser(oid, format) as never;
  },
};

const TEXTS = new Set<number>([builtins.DATE, builtins.TIMESTAMP, builtins.TIMESTAMPTZ, builtins.NUMERIC]);

function asIs(text: string): string {
  return text;
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`storage: ${text} is too large for a number`);
  return value;
}
