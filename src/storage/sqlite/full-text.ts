import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { chunksOf } from "../chunks.ts";
import type { AskedTerm, FullTextIndex, PositionRange, SeenTerms } from "../engine.ts";

/**
 * FTS5 over terms made by us. It holds which article has which term and nothing else; rowids are positions, so
 * that "newest first" is the order of the index itself. The ascii tokenizer keeps every other letter as it is.
 */
export const CREATE_INDEX = [
  sql`create virtual table article_index using fts5(
    terms, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii'
  )`,
];

export const sqliteFullText: FullTextIndex = {
  async add(session, entries) {
    for (const { position, terms } of entries) {
      await sql`insert into article_index (rowid, terms) values (${position}, ${terms.join(" ")})`.execute(
        session,
      );
    }
  },

  async remove(session, positions) {
    for (const position of positions) {
      await sql`delete from article_index where rowid = ${position}`.execute(session);
    }
  },

  async frequencies(session, terms, most) {
    const counts: number[] = [];
    for (const term of terms) {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from (
          select 1 from article_index where article_index match ${anyOf(term)} limit ${most}
        )`.execute(session);
      counts.push(rows[0]?.count ?? 0);
    }
    return counts;
  },

  async newest(session, sets, range, limit) {
    const found: (readonly number[])[] = [];
    for (const terms of sets) {
      const { rows } = await sql<{ rowid: number }>`
        select rowid from article_index
        where article_index match ${terms.map(anyOf).join(" AND ")} and ${within(range)}
        order by rowid desc limit ${limit}`.execute(session);
      found.push(rows.map(({ rowid }) => rowid));
    }
    return found;
  },

  // Read from the stored terms: the index would have to be searched from its beginning for each article.
  async termsAt(session, terms, positions) {
    const asked = terms.map((term) => term.map((one) => ` ${one} `));
    const seen: SeenTerms[] = [];
    for (const some of chunksOf(positions)) {
      const rows = await session
        .selectFrom("article_terms")
        .select(["position", "terms"])
        .where("position", "in", some)
        .execute();
      for (const { position, terms: stored } of rows) seen.push({ position, terms: bitsOf(stored, asked) });
    }
    return seen;
  },
};

function bitsOf(stored: string, asked: readonly AskedTerm[]): number {
  let bits = 0;
  for (const [index, term] of asked.entries())
    if (term.some((one) => stored.includes(one))) bits |= 1 << index;
  return bits;
}

function anyOf(terms: AskedTerm): string {
  return `(${terms.map(quote).join(" OR ")})`;
}

function quote(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}

function within({ from, to }: PositionRange): RawBuilder<unknown> {
  const low = from ?? Number.MIN_SAFE_INTEGER;
  const high = to ?? Number.MAX_SAFE_INTEGER;
  return sql`rowid >= ${low} and rowid < ${high}`;
}
