import type { Secret } from "../../domain/secret.ts";
import { StoreError } from "../store-error.ts";

/** Where a server is, without what must not be shown. */
export interface Address {
  /** "host:port/database". */
  readonly name: string;
  readonly database: string;
  readonly user: string;
}

/** Reads a connection URL. Throws a StoreError when it is none; the URL itself may hold a password and is not shown. */
export function addressOf(url: Secret): Address {
  // "postgres://user@/database?host=/run/postgresql" names a socket; a URL proper must have a host.
  const text = url.reveal().replace("@/", "@localhost/");
  if (!URL.canParse(text)) throw unreadable();
  const { protocol, hostname, port, pathname, username, searchParams } = new URL(text);
  if (protocol !== "postgres:" && protocol !== "postgresql:") throw unreadable();
  const host = searchParams.get("host") ?? decodeURIComponent(hostname);
  const user = decodeURIComponent(username);
  const database = decodeURIComponent(pathname.slice(1)) || user;
  const place = port === "" ? host : `${host}:${port}`;
  return { name: `${place}/${database}`, database, user };
}

function unreadable(): StoreError {
  return new StoreError("address-unreadable", {
    de: "DATABASE_URL ist keine Adresse eines PostgreSQL-Servers; schreiben Sie postgres://BENUTZER:KENNWORT@RECHNER:5432/DATENBANK, Sonderzeichen im Kennwort als %-Folgen.",
    en: "DATABASE_URL is no address of a PostgreSQL server; write postgres://USER:PASSWORD@HOST:5432/DATABASE, special characters of the password as %-sequences.",
  });
}
