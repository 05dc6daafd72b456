import type { Wording } from "../../domain/failure.ts";

/** A failure in a reader's words: what is wrong, then what to do. `channel` null where none is concerned. */
export function explain(code: string, channel: string | null, detail: string): Wording {
  const known =
    SAYINGS[code] ?? (code.startsWith("restricted_action") ? SAYINGS["restricted_action"] : undefined);
  const saying = known ?? {
    de: "Slack lehnt ab ({detail}) in {channel}; bitte die App-Einstellungen prüfen",
    en: "Slack refused ({detail}) in {channel}; check the app's settings",
  };
  return { de: fill(saying.de, channel ?? "Slack", detail), en: fill(saying.en, channel ?? "Slack", detail) };
}

function fill(template: string, channel: string, detail: string): string {
  return template.replace("{channel}", channel).replace("{detail}", detail);
}

const INSTALL_AGAIN: Wording = {
  de: "Marktbrief ist in diesem Workspace nicht mehr installiert ({detail}); bitte neu installieren",
  en: "Marktbrief is no longer installed in this workspace ({detail}); install it again",
};

const NOT_ALLOWED: Wording = {
  de: "in Kanal {channel} darf Marktbrief nicht schreiben ({detail}); ein Admin muss es erlauben, oder mit /settings einen anderen wählen",
  en: "Marktbrief may not write in channel {channel} ({detail}); have an admin allow it, or choose another with /settings",
};

const GONE: Wording = {
  de: "die Nachricht in Kanal {channel} lässt sich nicht mehr ändern ({detail}); die Korrektur als neue Nachricht senden",
  en: "the message in channel {channel} can no longer be changed ({detail}); send the correction as a new message",
};

const SAYINGS: Readonly<Record<string, Wording>> = {
  is_archived: {
    de: "Kanal {channel} ist archiviert; mit /settings einen anderen wählen",
    en: "channel {channel} is archived; choose another with /settings",
  },
  channel_not_found: {
    de: "Kanal {channel} gibt es nicht, oder er ist privat; Marktbrief mit /invite dorthin einladen",
    en: "channel {channel} does not exist, or is private; invite Marktbrief there with /invite",
  },
  not_in_channel: {
    de: "Marktbrief ist nicht in Kanal {channel}; mit /invite einladen",
    en: "Marktbrief is not in channel {channel}; invite it with /invite",
  },
  messages_tab_disabled: {
    de: "Direktnachrichten der App sind abgeschaltet; in den App-Einstellungen unter „App Home“ einschalten",
    en: "direct messages of the app are switched off; switch them on in the app's settings under “App Home”",
  },
  restricted_action: NOT_ALLOWED,
  ekm_access_denied: NOT_ALLOWED,
  message_limit_exceeded: {
    de: "der Workspace hat sein Nachrichtenlimit erreicht; später erneut versuchen",
    en: "the workspace has reached its message limit; try again later",
  },
  missing_scope: {
    de: "der App fehlt eine Berechtigung; sie mit dem Manifest von „slack-manifest“ neu installieren",
    en: "the app lacks a permission; install it again with the manifest that “slack-manifest” prints",
  },
  invalid_auth: INSTALL_AGAIN,
  not_authed: INSTALL_AGAIN,
  token_revoked: INSTALL_AGAIN,
  token_expired: INSTALL_AGAIN,
  account_inactive: INSTALL_AGAIN,
  not_installed: INSTALL_AGAIN,
  message_not_found: GONE,
  cant_update_message: GONE,
  edit_window_closed: GONE,
  ratelimited: {
    de: "Slack bremst Kanal {channel}; es geht von selbst weiter",
    en: "Slack slows channel {channel} down; it goes on by itself",
  },
  unreachable: {
    de: "Slack ist nicht erreichbar; Netz und SLACK_API_URL prüfen, sonst abwarten",
    en: "Slack cannot be reached; check the network and SLACK_API_URL, or wait",
  },
  unanswered: {
    de: "Slack hat nicht geantwortet; ob die Nachricht in {channel} ankam, ist offen: bitte dort nachsehen",
    en: "Slack did not answer; whether the message arrived in {channel} is open: look there",
  },
  broken: {
    de: "Marktbrief hat Slack etwas geschickt, das es nicht nimmt ({detail}); bitte als Fehler melden",
    en: "Marktbrief sent Slack something it does not take ({detail}); please report this as a bug",
  },
};
