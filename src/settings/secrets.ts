import type { Secret } from "../domain/secret.ts";
import type { Settings } from "./settings.ts";

/** Every secret of the settings as it stands in them, a database's password by itself: what no log may show. */
export function secretsOf(settings: Settings): readonly string[] {
  const { databaseUrl, tokenEncryptionKey, metricsToken, articlesToken, desk, model, slack, discord } =
    settings;
  const secrets: readonly (Secret | null | undefined)[] = [
    databaseUrl,
    metricsToken,
    articlesToken,
    desk.token,
    model?.apiKey,
    slack?.botToken,
    slack?.appToken,
    slack?.signingSecret,
    slack?.clientSecret,
    slack?.stateSecret,
    discord?.token,
  ];
  return [
    ...secrets.flatMap((secret) => (secret ? [secret.reveal()] : [])),
    ...(tokenEncryptionKey?.reveal().split(",") ?? []),
    ...passwordsOf(databaseUrl),
  ];
}

/** As written in the address, and as meant. */
function passwordsOf(databaseUrl: Secret | null): readonly string[] {
  const text = databaseUrl?.reveal().replace("@/", "@localhost/") ?? "";
  if (!URL.canParse(text)) return [];
  const { password } = new URL(text);
  return password === "" ? [] : [password, decoded(password)];
}

/** A stray % makes an address no worse than it is. */
function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
