/** One instruction, with the stage it belongs to, by number, and the directory it happens in. */
export interface Step {
  readonly stage: string;
  readonly instruction: string;
  readonly words: readonly string[];
  readonly workdir: string;
}

/** The instructions of a Dockerfile in order, without comments. */
export function readSteps(text: string): readonly Step[] {
  const lines = text.replace(/\\\n/gu, " ").split("\n");
  let stage = -1;
  let workdir = "/";
  return lines.flatMap((line) => {
    const [instruction = "", ...words] = line.trim().split(/\s+/u);
    if (instruction === "" || instruction.startsWith("#")) return [];
    if (instruction === "FROM") {
      stage += 1;
      workdir = "/";
    }
    if (instruction === "WORKDIR") workdir = words[0] ?? workdir;
    return [{ stage: String(stage), instruction, words, workdir }];
  });
}
