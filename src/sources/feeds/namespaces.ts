/** Prefixes in force, without their colon, to addresses of namespaces; "" is the default one. */
export type Prefixes = ReadonlyMap<string, string>;

/** The feed's own vocabularies, and XHTML in them: their elements go without a prefix. */
const PLAIN =
  /^(?:https?:\/\/(?:www\.w3\.org\/(?:2005\/atom|1999\/xhtml)|purl\.org\/(?:atom\/|rss\/1\.0|net\/rss1\.1)|my\.netscape\.com\/|backend\.userland\.com\/|blogs\.law\.harvard\.edu\/tech\/rss|channel\.netscape\.com\/))/iu;

/** Other vocabularies by the prefix they usually have. */
const USUAL: readonly (readonly [prefix: string, address: RegExp])[] = [
  ["rdf", /22-rdf-syntax-ns/iu],
  ["dc", /purl\.org\/(?:dc\/elements|metadata\/dublin_core)/iu],
  ["dcterms", /purl\.org\/dc\/terms/iu],
  ["content", /purl\.org\/rss\/1\.0\/modules\/content/iu],
  ["media", /search\.yahoo\.com\/mrss/iu],
  ["itunes", /itunes\.(?:apple\.)?com\/dtds/iu],
  ["prism", /prismstandard\.org/iu],
  ["module", /purl\.org\/rss\/1\.0\/modules/iu],
];

/** The name of an element, in lower case, whatever prefix the feed gave its vocabulary. */
export function canonicalName(name: string, prefixes: Prefixes): string {
  const colon = name.lastIndexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  const local = name.slice(colon + 1);
  const address = prefixes.get(prefix) ?? "";
  const usual = USUAL.find(([, pattern]) => pattern.test(address))?.[0];
  if (usual !== undefined) return usual === "module" ? `${prefix}:${local}` : `${usual}:${local}`;
  return prefix === "" || PLAIN.test(address) || prefix === "atom" ? local : `${prefix}:${local}`;
}
