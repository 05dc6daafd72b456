import type { Wording } from "../../domain/failure.ts";
import { StoreError } from "../store-error.ts";
import type { Address } from "./address.ts";

type PostgresCode =
  | "unreachable"
  | "login-refused"
  | "database-missing"
  | "not-permitted"
  | "disk-full"
  | "connections-exhausted"
  | "store-busy";

/** SQLSTATE codes, and what node says when there is no connection. */
const CODES: Readonly<Record<string, PostgresCode>> = {
  "28P01": "login-refused",
  "28000": "login-refused",
  "3D000": "database-missing",
  "42501": "not-permitted",
  "53100": "disk-full",
  "53300": "connections-exhausted",
  "40P01": "store-busy",
  "55P03": "store-busy",
  "57P01": "unreachable",
  "57P02": "unreachable",
  "57P03": "unreachable",
  "08000": "unreachable",
  "08003": "unreachable",
  "08006": "unreachable",
  ECONNREFUSED: "unreachable",
  ECONNRESET: "unreachable",
  EPIPE: "unreachable",
  ENOTFOUND: "unreachable",
  EAI_AGAIN: "unreachable",
  ETIMEDOUT: "unreachable",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  ENOENT: "unreachable",
};

/** node-postgres has no code for these. */
const TEXTS: readonly (readonly [RegExp, PostgresCode])[] = [
  [/timeout exceeded when trying to connect|connection timeout/iu, "unreachable"],
  [/Connection terminated|Client has encountered a connection error/u, "unreachable"],
  [/password must be a string|no password/iu, "login-refused"],
  [/does not support SSL/u, "unreachable"],
];

/** What to do about a failure of the server or the way to it; null when it is neither. */
export function explainPostgres(error: unknown, address: Address): StoreError | null {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  return code === null ? null : new StoreError(code, SAID[code](address), { cause: error });
}

function codeOf(error: unknown): PostgresCode | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  const coded = "code" in error && typeof error.code === "string" ? CODES[error.code] : undefined;
  return coded ?? TEXTS.find(([pattern]) => pattern.test(error.message))?.[1] ?? null;
}

const SAID: Readonly<Record<PostgresCode, (address: Address) => Wording>> = {
  unreachable: ({ name }) => ({
    de: `PostgreSQL auf ${name} ist nicht zu erreichen; DATABASE_URL prüfen, und ob der Server läuft und Verbindungen von hier annimmt.`,
    en: `PostgreSQL on ${name} cannot be reached; check DATABASE_URL, and that the server runs and accepts connections from here.`,
  }),
  "login-refused": ({ name, user }) => ({
    de: `PostgreSQL auf ${name} lehnt die Anmeldung von „${user}“ ab; Benutzer und Kennwort in DATABASE_URL prüfen.`,
    en: `PostgreSQL on ${name} refuses the login of "${user}"; check user and password in DATABASE_URL.`,
  }),
  "database-missing": ({ name, database }) => ({
    de: `Auf ${name} gibt es keine Datenbank „${database}“; sie anlegen (createdb ${database}), oder DATABASE_URL berichtigen.`,
    en: `there is no database "${database}" on ${name}; create it (createdb ${database}), or correct DATABASE_URL.`,
  }),
  "not-permitted": ({ name, user }) => ({
    de: `„${user}“ darf auf ${name} keine Tabellen anlegen oder beschreiben; ihn zum Eigentümer der Datenbank machen, oder ihm Rechte geben (GRANT CREATE, USAGE ON SCHEMA public TO "${user}").`,
    en: `"${user}" may not create or write tables on ${name}; make it the owner of the database, or grant it the rights (GRANT CREATE, USAGE ON SCHEMA public TO "${user}").`,
  }),
  "disk-full": ({ name }) => ({
    de: `Der Datenträger des PostgreSQL-Servers auf ${name} ist voll; dort Platz schaffen. Was als gespeichert gemeldet wurde, ist erhalten.`,
    en: `the disk of the PostgreSQL server on ${name} is full; make room there. What was reported as stored is kept.`,
  }),
  "connections-exhausted": ({ name }) => ({
    de: `PostgreSQL auf ${name} nimmt keine weiteren Verbindungen an; andere Programme beenden, oder max_connections erhöhen.`,
    en: `PostgreSQL on ${name} accepts no more connections; stop other programs, or raise max_connections.`,
  }),
  "store-busy": ({ name }) => ({
    de: `Ein anderer Vorgang hält auf ${name}, was hier gebraucht wird; noch einmal versuchen.`,
    en: `another process on ${name} holds what is needed here; try again.`,
  }),
};
