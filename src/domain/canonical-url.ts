/** Parameters that say how a reader came, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|wt_\w+|cmpid|at_\w+|mc_cid|mc_eid|ref|source|xtor)$/iu;

/** The address without fragment, tracking and the marks that make no difference. */
export function canonicalUrl(url: string): string {
  const parsed = new URL(url);
  parsed.hash = "";
  for (const name of [...parsed.searchParams.keys()])
    if (TRACKING.test(name)) parsed.searchParams.delete(name);
  parsed.searchParams.sort();
  return parsed.href.replace(/^http:/u, "https:").replace(/\/(?=\?|$)/u, "");
}
