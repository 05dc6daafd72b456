import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { FullTextIndex, PositionRange } from "../engine.ts";

/**
 * A column of its own table, so that counting and sorting touch narrow rows only: whatever is long lies out of
 * line. GIN holds which article has which term.
 */
export const CREATE_INDEX = [
  sql`create table article_index (position bigint primary key, terms tsvector not null)
    with (toast_tuple_target = 128)`,
  sql`create index article_index_terms on article_index using gin (terms)`,
];

export const postgresFullText: FullTextIndex = {
  async add(session, entries) {
    if (entries.length === 0) return;
    // One text for each article: node-postgres would flatten nested arrays of unlike lengths into an error.
    const positions = entries.map(({ position }) => position);
    const texts = entries.map(({ terms }) => terms.join(" "));
    await sql`insert into article_index (position, terms)
      select position, array_to_tsvector(string_to_array(words, ' '))
      from unnest(${positions}::bigint[], ${texts}::text[]) as entry (position, words)`.execute(session);
  },

  async remove(session, positions) {
    await sql`delete from article_index where position = any(${positions}::bigint[])`.execute(session);
  },

  async frequencies(session, terms) {
    const { rows } = await sql<{ count: number }>`
      select (select count(*) from article_index where terms @@ asked.query) as count
      from unnest(${terms.map(quote)}::tsquery[]) with ordinality as asked (query, place)
      order by place`.execute(session);
    return rows.map(({ count }) => count);
  },

  // Materialized, or the planner may walk all articles from the newest on when it expects many to match.
  async newest(session, sets, range, limit) {
    const asked = sets.map((terms) => terms.map(quote).join(" & "));
    const { rows } = await sql<{ place: number; position: number }>`
      select asked.place, newest.position
      from unnest(${asked}::tsquery[]) with ordinality as asked (query, place), lateral (
        with hits as materialized (
          select position from article_index where terms @@ asked.query and ${within(range)}
        )
        select position from hits order by position desc limit ${limit}
      ) as newest`.execute(session);
    const found = sets.map((): number[] => []);
    for (const { place, position } of rows) found[place - 1]?.push(position);
    return found;
  },
};

function quote(term: string): string {
  return `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

function within({ from, to }: PositionRange): RawBuilder<unknown> {
  const low = from ?? Number.MIN_SAFE_INTEGER;
  const high = to ?? Number.MAX_SAFE_INTEGER;
  return sql`position >= ${low} and position < ${high}`;
}
