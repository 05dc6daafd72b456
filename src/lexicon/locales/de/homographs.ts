/** Keys of nouns that are written as forms of verbs are: "unter dem Strich", "in diesem Fall", "das Schloss". */
export const HOMOGRAPHS: ReadonlySet<string> = new Set(["strich", "fall", "falle", "schloss"]);
