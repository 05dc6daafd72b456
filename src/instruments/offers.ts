import type { Setting } from "./context.ts";
import { DEED } from "./patterns.ts";
import { DEVICES, HOSTS, MAKERS } from "./words/trades.ts";

/** Whether the name belongs to a thing that is used, offered or described: "auf dem iPhone", "for $199 at X", "made by X". */
export function isThing(setting: Setting): boolean {
  return isMeans(setting) || isOffer(setting) || isMakersMark(setting);
}

/** "für iPhone und Android", "filmed on an iPhone": a device on which something else runs. */
function isMeans({ mention, passage, before }: Setting): boolean {
  return DEVICES.has(mention.name) && ON_DEVICE.test(before) && !DEED[passage.language].test(before);
}

const ON_DEVICE =
  /(?<!\p{L})(?:für|auf|unter|mit|am|vom|for|on|with|via|using)(?: (?:dem|den|der|das|einem|the|an?|your|ihrem|ihr|seinem))?(?: (?:iphone|ipad|ios|android|windows|mac|macos|linux|pc)(?:,? (?:und|oder|and|or)|,))* $/u;

/** An offer of a shop: "Get it at X for $199", "X Core i5, 8 GB RAM". */
function isOffer({ mention, passage, sentence }: Setting): boolean {
  if (!MAKERS.has(mention.name) && !HOSTS.has(mention.name)) return false;
  const written = passage.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 300));
  if (CLASSIFIED.test(written)) return true;
  if (!/\d/.test(written)) return false;
  return SPECIFIED.test(written) || (PRICED.test(written) && OFFERED.test(written));
}

const CLASSIFIED = /^["„“]?(?:Verkaufe|Biete|Zu verkaufen|For sale|Selling my)(?!\p{L})/u;
const SPECIFIED = /\d ?(?:GB|TB) (?:RAM|SSD|HDD|Speicher)/u;
const PRICED =
  /[$£€]\d+(?:\.\d\d)?(?! ?(?:m|bn|million|billion|trillion))(?![\d.])|\d ?(?:Euro|€)(?!\p{L})|\d% [Oo]ff/u;
const OFFERED =
  /(?<!\p{L})(?:[Gg]et (?:it|yours|\d)|[Pp]rice [Dd]rop|[Oo]riginally|[Rr]enewed|[Uu]nlocked|[Oo]n sale for|[Ss]ign up for|[Dd]eals (?:this|of)|[Ss]ave|% [Oo]ff|\$\d+ [Oo]ff|im Angebot|Schnäppchen|VB|Festpreis|zu verkaufen|[Vv]erkaufe)(?!\p{L})/u;

/** "a camera made by Sony", "von Roche entwickelt": the sentence is about the thing. */
function isMakersMark({ passage, before, after }: Setting): boolean {
  if (passage.business > 1 || PROBED.test(before) || /recall|rückruf|zurück/u.test(before + after))
    return false;
  return MADE_BY.test(before) || (/(?<!\p{L})von (?:der )?$/u.test(before) && MADE.test(after));
}

const MADE_BY =
  /(?<!\p{L})(?:made|built|manufactured|designed|developed|sent|produced|published) by (?:the )?$/u;
const MADE = /^ [^,.;]{0,50}(?:entwickelt|gebaut|hergestellt|produziert|gefertigt|veröffentlicht)(?!\p{L})/u;

/** A probe, a recall or a strike is the maker's news. */
export const PROBED = /(?:probe|investigation|recall|rückruf|strike|streik|ermittlung(?:en)?)[^,.]{0,30}$/u;
