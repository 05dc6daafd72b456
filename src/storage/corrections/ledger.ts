import { sql } from "kysely";
import type { Kysely, UpdateResult } from "kysely";
import type { AnalyzedArticle } from "../../domain/article.ts";
import type {
  Correction,
  CorrectionEnd,
  CorrectionLedger,
  ToldBrief,
} from "../../ports/correction-ledger.ts";
import type { Engine } from "../engine.ts";
import { forgetWhere } from "../forget-older.ts";
import type { Gathering } from "../gather.ts";
import type { Schema } from "../schema.ts";
import { claimCorrections } from "./claim.ts";
import { noteAll } from "./note.ts";

/** The ledger of corrections over either engine. */
export function createCorrectionLedger(engine: Engine, gathering: Gathering): CorrectionLedger {
  const { db } = engine;
  const note = gathering.of({
    carryOut: (session, told: readonly ToldBrief[]) => noteAll(session, told, engine.name),
    keyOf: ({ delivery }) => delivery,
  });
  return {
    note,
    plan: (ask) => plan(db, ask),
    claim: (ask) => claimCorrections(ask, engine),
    settle: async (claim, end) => hasChanged(await held(db, claim).set(settled(end)).executeTakeFirst()),
    async postpone(claim, { at, reason }) {
      const change = { state: "pending" as const, reason, next_at: at };
      return hasChanged(
        await held(db, claim)
          .set(({ eb }) => ({ ...change, attempts: eb("attempts", "+", 1) }))
          .executeTakeFirst(),
      );
    },
    async articlesAt(ids, instant) {
      if (ids.length === 0) return [];
      const rows = await db
        .selectFrom("article_revisions")
        .select(["article_id", "body"])
        .where("article_id", "in", ids)
        .where("stored_at", "<=", instant)
        .orderBy("revision")
        .execute();
      const newest = new Map(rows.map(({ article_id, body }) => [article_id, body]));
      return [...newest.values()].map((body) => JSON.parse(body) as AnalyzedArticle);
    },
    async history({ platform, workspace, channel }) {
      return db
        .selectFrom("corrections")
        .select(["delivery", "state", "reason"])
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .where("channel", "=", channel)
        .orderBy("delivery")
        .orderBy("revised_at")
        .execute();
    },
    async forget(before) {
      await forgetWhere(db, TOLD, sql`told_at < ${before}`);
      await forgetWhere(db, CITED, sql`told_at < ${before}`);
      await forgetWhere(db, CORRECTIONS, sql`revised_at < ${before}`);
    },
  };
}

const TOLD = { table: "told_briefs", key: ["delivery"] } as const;
const CITED = { table: "cited_articles", key: ["article_id", "brief_id"] } as const;
const CORRECTIONS = { table: "corrections", key: ["id"] } as const;

/** A brief that was made of the revised article already needs none. */
async function plan(db: Kysely<Schema>, ask: Parameters<CorrectionLedger["plan"]>[0]): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into corrections (id, delivery, platform, workspace, channel, brief_id, revised_at, state, next_at)
    select told.delivery || ' ' || articles.id || ' ' || articles.revision, told.delivery,
      told.platform, told.workspace, told.channel, told.brief_id, articles.stored_at, 'pending', ${ask.now}
    from articles
      join cited_articles as cited on cited.article_id = articles.id
      join briefs on briefs.id = cited.brief_id and briefs.made_at < articles.stored_at
      join told_briefs as told on told.brief_id = cited.brief_id and told.told_at >= ${ask.oldest}
    where articles.revision > 1 and articles.stored_at >= ${ask.since}
    on conflict (id) do nothing`.execute(db);
  return Number(numAffectedRows ?? 0);
}

function settled(end: CorrectionEnd) {
  return {
    state: end.state,
    reason: "reason" in end ? end.reason : null,
    message: "message" in end ? JSON.stringify(end.message) : null,
    message_id: "messageId" in end ? end.messageId : null,
    next_at: null,
  };
}

function held(db: Kysely<Schema>, { id, fence }: Pick<Correction, "id" | "fence">) {
  return db
    .updateTable("corrections")
    .where("id", "=", id)
    .where("fence", "=", fence)
    .where("state", "=", "claimed");
}

function hasChanged({ numUpdatedRows }: UpdateResult): boolean {
  return numUpdatedRows > 0n;
}
