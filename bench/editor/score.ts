/** A fact an editor would tell of an article; see tests/corpus/editor/README.md. */
export interface KeyFact {
  readonly name: string;
  readonly weight: number;
  readonly headline?: boolean;
  readonly signature: readonly string[];
}

export interface Label {
  readonly article: string;
  readonly facts: readonly KeyFact[];
}

export interface Score {
  /** Weighted share of the key facts that a bullet carries. */
  readonly recall: number;
  /** Share of the articles whose headline fact a bullet carries. */
  readonly headline: number;
}

/** The facts none of the bullets carries. */
export function missing(label: Label, bullets: readonly string[]): readonly KeyFact[] {
  return label.facts.filter((fact) => !bullets.some((bullet) => carries(bullet, fact)));
}

export function score(told: readonly (readonly [Label, readonly string[]])[]): Score {
  let weight = 0;
  let found = 0;
  let headlines = 0;
  for (const [label, bullets] of told) {
    const lost = missing(label, bullets);
    for (const fact of label.facts) {
      weight += fact.weight;
      if (lost.includes(fact)) continue;
      found += fact.weight;
      if (fact.headline === true) headlines += 1;
    }
  }
  return { recall: found / weight, headline: headlines / told.length };
}

function carries(bullet: string, { signature }: KeyFact): boolean {
  const words = bullet.toLowerCase();
  return signature.every((entry) => entry.split("|").some((word) => words.includes(word.toLowerCase())));
}
