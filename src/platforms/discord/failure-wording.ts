import type { Wording } from "../../domain/failure.ts";

/** A failure in a reader's words: what is wrong, then what to do. `channel` null where none is concerned. */
export function explain(code: string, channel: string | null, detail: string): Wording {
  const saying = SAYINGS[code] ?? {
    de: "Discord lehnt ab ({detail}) in {channel}; bitte die Rechte des Bots prüfen",
    en: "Discord refused ({detail}) in {channel}; check the bot's permissions",
  };
  return { de: fill(saying.de, channel, detail), en: fill(saying.en, channel, detail) };
}

function fill(template: string, channel: string | null, detail: string): string {
  return template.replace("{channel}", channel ?? "Discord").replace("{detail}", detail);
}

const NOT_ALLOWED: Wording = {
  de: "in Kanal {channel} darf Marktbrief nicht schreiben ({detail}); ihm dort „Kanal ansehen“ und „Nachrichten senden“ geben, oder mit /settings einen anderen wählen",
  en: "Marktbrief may not write in channel {channel} ({detail}); give it “View Channel” and “Send Messages” there, or choose another with /settings",
};

const LOCKED: Wording = {
  de: "der Thread {channel} ist geschlossen; ihn wieder öffnen, oder mit /settings einen anderen Kanal wählen",
  en: "thread {channel} is closed; open it again, or choose another channel with /settings",
};

const SAYINGS: Readonly<Record<string, Wording>> = {
  "10003": {
    de: "Kanal {channel} gibt es nicht mehr; mit /settings einen anderen wählen",
    en: "channel {channel} is gone; choose another with /settings",
  },
  "50001": NOT_ALLOWED,
  "50013": NOT_ALLOWED,
  "50007": {
    de: "diese Person nimmt keine Direktnachrichten an; in ihren Einstellungen unter „Privatsphäre“ erlauben",
    en: "this person takes no direct messages; allow them in the privacy settings",
  },
  "10008": {
    de: "die Nachricht in {channel} wurde dort inzwischen gelöscht; nichts zu tun, oder sie mit /brief neu holen",
    en: "the message in {channel} was deleted there meanwhile; nothing to do, or ask for it anew with /brief",
  },
  "50083": LOCKED,
  "160005": LOCKED,
  "160002": NOT_ALLOWED,
  unauthorized: {
    de: "Discord nimmt das Token nicht an; DISCORD_TOKEN aus dem Entwicklerportal neu setzen",
    en: "Discord does not take the token; set DISCORD_TOKEN anew from the developer portal",
  },
  ratelimited: {
    de: "Discord bremst Kanal {channel}; es geht von selbst weiter",
    en: "Discord slows channel {channel} down; it goes on by itself",
  },
  unreachable: {
    de: "Discord ist nicht erreichbar; Netz und DISCORD_API_URL prüfen, sonst abwarten",
    en: "Discord cannot be reached; check the network and DISCORD_API_URL, or wait",
  },
  unanswered: {
    de: "Discord hat nicht geantwortet; ob die Nachricht in {channel} ankam, ist offen: bitte dort nachsehen",
    en: "Discord did not answer; whether the message arrived in {channel} is open: look there",
  },
  broken: {
    de: "Marktbrief hat Discord etwas geschickt, das es nicht nimmt ({detail}); bitte als Fehler melden",
    en: "Marktbrief sent Discord something it does not take ({detail}); please report this as a bug",
  },
  "wrong-platform": {
    de: "eine Nachricht für eine andere Plattform kam hier an ({detail}); deren Zugangsdaten setzen",
    en: "a message for another platform came here ({detail}); set that platform's tokens",
  },
};
