import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import type { Wording } from "../../domain/failure.ts";
import { StoreError } from "../store-error.ts";
import type { StoreErrorCode } from "../store-error.ts";

/** SQLite's result codes; the low byte of an extended one. */
const PRIMARY: Readonly<Record<number, StoreErrorCode>> = {
  5: "store-busy",
  6: "store-busy",
  8: "folder-unusable",
  10: "disk-broken",
  11: "file-damaged",
  13: "disk-full",
  14: "folder-unusable",
  26: "file-damaged",
};

/** What the file system, or Node, says before SQLite is asked. */
const SYSTEM: Readonly<Record<string, StoreErrorCode>> = {
  EACCES: "folder-unusable",
  EPERM: "folder-unusable",
  EROFS: "folder-unusable",
  ENOTDIR: "folder-unusable",
  EEXIST: "folder-unusable",
  ENOENT: "folder-unusable",
  ENAMETOOLONG: "folder-unusable",
  ELOOP: "folder-unusable",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EIO: "disk-broken",
  // Whoever still waits for another writer when a bot that is to stop closes its store.
  ERR_INVALID_STATE: "store-closed",
};

type SqliteCode =
  "folder-unusable" | "disk-full" | "disk-broken" | "file-damaged" | "store-busy" | "store-closed";

/** What to do about a failure of the file or its folder; null when it is neither. */
export function explainSqlite(error: unknown, file: string): StoreError | null {
  if (error instanceof StoreError) return error;
  let code = codeOf(error);
  if (code === "disk-broken" && isFull(file)) code = "disk-full";
  return code === null ? null : new StoreError(code, SAID[code as SqliteCode](file), { cause: error });
}

function codeOf(error: unknown): StoreErrorCode | null {
  if (!(error instanceof Error)) return null;
  if ("errcode" in error && typeof error.errcode === "number") return PRIMARY[error.errcode & 0xff] ?? null;
  return "code" in error && typeof error.code === "string" ? (SYSTEM[error.code] ?? null) : null;
}

/** Less than the smallest store takes. */
const NEXT_TO_NOTHING = 1_000_000;

/** A full disk has many names; where memory is mapped it is an error of reading and writing. */
function isFull(file: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    return bavail * bsize < NEXT_TO_NOTHING;
  } catch {
    // Whoever cannot even ask has a broken disk.
    return false;
  }
}

const SAID: Readonly<Record<SqliteCode, (file: string) => Wording>> = {
  "folder-unusable": (file) => ({
    de: `${file} kann nicht gelesen oder beschrieben werden; dem Benutzer, unter dem Marktbrief läuft, Rechte an dem Ordner geben, oder mit DATA_DIR einen anderen nennen.`,
    en: `${file} cannot be read or written; give the user that runs Marktbrief rights to the folder, or name another with DATA_DIR.`,
  }),
  "disk-full": (file) => ({
    de: `Der Datenträger mit ${file} ist voll; Platz schaffen und neu starten. Was als gespeichert gemeldet wurde, ist erhalten.`,
    en: `the disk that holds ${file} is full; make room and start again. What was reported as stored is kept.`,
  }),
  "disk-broken": (file) => ({
    de: `Der Datenträger mit ${file} meldet einen Fehler beim Lesen oder Schreiben; ihn prüfen, oder mit DATA_DIR einen anderen Ordner nennen.`,
    en: `the disk that holds ${file} reports an error on reading or writing; check it, or name another folder with DATA_DIR.`,
  }),
  "file-damaged": (file) => ({
    de: `${file} ist beschädigt oder keine Datenbank von Marktbrief; eine Sicherung zurückspielen, oder die Datei verschieben und die Artikel mit „collect“ neu sammeln.`,
    en: `${file} is damaged or no database of Marktbrief; restore a backup, or move the file away and collect the articles anew with "collect".`,
  }),
  "store-busy": (file) => ({
    de: `Ein anderer Vorgang schreibt seit längerem in ${file}; warten, bis er fertig ist, und es noch einmal versuchen.`,
    en: `another process has been writing to ${file} for long; wait until it is done and try again.`,
  }),
  "store-closed": (file) => ({
    de: `${file} wurde geschlossen, während darin noch etwas zu tun war; der nächste Start nimmt es wieder auf.`,
    en: `${file} was closed while there was still something to do in it; the next start takes it up.`,
  }),
};
