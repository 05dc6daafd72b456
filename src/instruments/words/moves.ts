import { wordList } from "./word-list.ts";

/** What stands between a share and the percentage it moved by; alternatives of a regular expression. */
export const MOVES: readonly string[] = wordList(`
  plus; minus; um; by; up; down; off; gain(?:s|ed)?; los[et]s?; rose; rise; fell; falls?; added; jumped; dropped;
  soar(?:s|ed); surge[sd]?; climb(?:s|ed); tumble[sd]?; slid; slides?; sank; sinks?; plunge[sd]?; rall(?:ies|ied);
  slump(?:s|ed); decline[sd]?; shed; slipped; dipped; eased; advanced; verlor(?:en)?; verlieren; gewann(?:en)?; gewinnen;
  legten?; stiegen?; sanken?; rund; knapp; about; mehr als; more than; kletterten?; rückten?; sackten?; rutschten?;
  büßten?; gaben?; verteuerten?; verbilligten?; schossen?; sprangen?; brachen?; fielen?; zogen?; notierten?
`);

/** German verbs of such a move behind the percentage, in a clause: "während X vier Prozent einbüßten". */
export const MOVED_LAST: readonly string[] = wordList(`
  einbüßt(?:e|en); verl(?:or|oren|ier[te]n?); zulegt(?:e|en); nachg(?:ab|aben|ibt); gew(?:ann|annen|innt|innen); gestiegen;
  gefallen; stieg(?:en)?; fiel(?:en)?; anz(?:og|ogen); absackt(?:e|en); nachgeb(?:en|end); abg(?:ab|aben); zuleg(?:en|t)
`);
