/** Takes what must not be shown out of a text. */
export type Conceal = (text: string) => string;

/** Shorter ones would be found everywhere. */
const SHORTEST = 6;
const SHOWN = "[secret]";

/** Whatever a secret is wrapped in, an address or another side's answer: where it stands, `[secret]` is shown. */
export function concealing(secrets: readonly string[]): Conceal {
  const forms = secrets.filter(({ length }) => length >= SHORTEST).flatMap(formsOf);
  // The longest first: one may be a part of another.
  const hidden = [...new Set(forms)].sort((one, other) => other.length - one.length);
  return (text) => hidden.reduce((shown, secret) => shown.replaceAll(secret, SHOWN), text);
}

/** As it is, as it stands in an address, and as it stands in JSON. */
function formsOf(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
}
