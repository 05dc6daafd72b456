import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { AskedTerm, FullTextIndex, PositionRange, SeenTerms } from "../engine.ts";

/**
 * A column that follows the stored terms by itself; GIN holds which article has which term. Counting and sorting
 * visit the row of each article found, so that whatever is long lies out of line: then many rows share a page.
 * Entries are put in their place at once; a list of late ones would be read through by every search.
 */
export const CREATE_INDEX = [
  sql`alter table article_terms add column vector tsvector not null
    generated always as (array_to_tsvector(string_to_array(btrim(terms), ' '))) stored`,
  sql`alter table article_terms alter column terms set storage external`,
  sql`alter table article_terms alter column vector set storage external`,
  sql`alter table article_terms set (toast_tuple_target = 128)`,
  sql`create index article_terms_by_term on article_terms using gin (vector) with (fastupdate = off)`,
];

/** How much more common than asked a word must be by the statistics, which lag behind and are of a sample. */
const SURELY = 1.25;

const byItself = async (): Promise<void> => undefined;

export const postgresFullText: FullTextIndex = {
  add: byItself,
  remove: byItself,

  // What the server's own statistics have as common needs no counting, which reads all that the index has of a word.
  async frequencies(session, terms, most) {
    const words = terms.flatMap((term, index) => term.map((word) => ({ word, place: index + 1 })));
    const { rows } = await sql<{ count: number }>`
      with common as materialized (
        select known.word
        from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as known (word, share)
        where schemaname = any(current_schemas(false)) and tablename = 'article_terms' and attname = 'vector'
          and share * (select reltuples from pg_class where oid = 'article_terms'::regclass) > ${most * SURELY}
      )
      select case
        when place in (
          select known.place
          from unnest(${words.map(({ word }) => word)}::text[], ${words.map(({ place }) => place)}::bigint[]) as known (word, place)
          where known.word in (select word from common)
        ) then ${most}
        else (
          select count(*) from (select 1 from article_terms where vector @@ asked.query limit ${most}) as found
        )
      end as count
      from unnest(${terms.map(anyOf)}::tsquery[]) with ordinality as asked (query, place)
      order by place`.execute(session);
    return rows.map(({ count }) => count);
  },

  // Materialized, or the planner may walk all articles from the newest on when it expects many to match.
  async newest(session, sets, range, limit) {
    const asked = sets.map((terms) => terms.map(anyOf).join(" & "));
    const { rows } = await sql<{ place: number; position: number }>`
      select asked.place, newest.position
      from unnest(${asked}::tsquery[]) with ordinality as asked (query, place), lateral (
        with hits as materialized (
          select position from article_terms where vector @@ asked.query and ${within(range)}
        )
        select position from hits order by position desc limit ${limit}
      ) as newest`.execute(session);
    const found = sets.map((): number[] => []);
    for (const { place, position } of rows) found[place - 1]?.push(position);
    return found;
  },

  // Stripped, or each term would fetch the vector, which lies out of line, anew.
  async termsAt(session, terms, positions) {
    const bits = terms.map(
      (term, index) => sql`((vector @@ ${anyOf(term)}::tsquery)::int << ${sql.lit(index)})`,
    );
    const { rows } = await sql<SeenTerms>`
      select position, ${sql.join(bits, sql` | `)} as terms
      from (
        select position, strip(vector) as vector from article_terms
        where position = any(${positions}::bigint[]) offset 0
      ) as asked`.execute(session);
    return rows;
  },
};

function anyOf(terms: AskedTerm): string {
  return `(${terms.map(quote).join(" | ")})`;
}

function quote(term: string): string {
  return `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

function within({ from, to }: PositionRange): RawBuilder<unknown> {
  const low = from ?? Number.MIN_SAFE_INTEGER;
  const high = to ?? Number.MAX_SAFE_INTEGER;
  return sql`position >= ${low} and position < ${high}`;
}
