import { sql } from "kysely";
import type { ToldBrief } from "../../ports/correction-ledger.ts";
import { rowsAs } from "../deliveries/rows.ts";
import type { EngineName, Session } from "../engine.ts";

/** Remembers what messages rest on. */
export async function noteAll(
  session: Session,
  told: readonly ToldBrief[],
  engine: EngineName,
): Promise<readonly undefined[]> {
  const messages = rowsAs(
    "told",
    { delivery: "text", platform: "text", workspace: "text", channel: "text", brief_id: "text", at: "text" },
    told.map(({ delivery, channel, briefId, at }) => ({ delivery, ...channel, brief_id: briefId, at })),
    engine,
  );
  const cited = rowsAs("cited", { article_id: "text", brief_id: "text", at: "text" }, citedBy(told), engine);
  await sql`insert into told_briefs (delivery, platform, workspace, channel, brief_id, told_at)
      select delivery, platform, workspace, channel, brief_id, at from ${messages} where true
      on conflict (delivery) do nothing`.execute(session);
  await sql`insert into cited_articles (article_id, brief_id, told_at)
      select article_id, brief_id, at from ${cited} where true
      on conflict (article_id, brief_id) do nothing`.execute(session);
  return told.map(() => undefined);
}

/** Thousands of messages rest on one brief. In one order everywhere, so that two processes never wait for each other. */
function citedBy(told: readonly ToldBrief[]) {
  const byBrief = new Map(told.map((one) => [one.briefId, one]));
  return [...byBrief.values()]
    .flatMap(({ briefId, articles, at }) =>
      articles.map((article_id) => ({ article_id, brief_id: briefId, at })),
    )
    .sort((one, other) => (one.brief_id + one.article_id < other.brief_id + other.article_id ? -1 : 1));
}
