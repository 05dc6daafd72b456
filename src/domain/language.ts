/** The two languages Marktbrief reads and writes. */
export type Language = "de" | "en";

/** Both languages, in the order help texts show them. */
export const LANGUAGES = ["de", "en"] as const satisfies readonly Language[];

/** Whether a fact was written in the source, or filled in by us from context. */
export type Certainty = "stated" | "assumed";
