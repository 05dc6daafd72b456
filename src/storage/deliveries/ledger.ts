import type { DeliveryEnd } from "../../domain/delivery.ts";
import type { ClaimRequest, DeliveryLedger } from "../../ports/delivery-ledger.ts";
import type { Engine } from "../engine.ts";
import type { Gathering } from "../gather.ts";
import { claimDue } from "./claim.ts";
import { readRecord } from "./read.ts";
import { writeAll } from "./write.ts";
import type { LedgerWrite } from "./write.ts";

/** The ledger over either engine. What is written at the same time shares a transaction. */
export function createDeliveryLedger({ db, name }: Engine, gathering: Gathering): DeliveryLedger {
  const write = gathering.of({
    carryOut: (session, writes: readonly LedgerWrite[]) => writeAll(session, writes, name),
    keyOf: ({ claim }) => claim.id,
  });
  // Behind what is written at the same time, which may make something due.
  const claimWithWrites = gathering.of({
    carryOut: async (session, [ask]: readonly ClaimRequest[]) =>
      ask === undefined ? [] : [await claimDue(session, ask, name)],
    keyOf: () => "claim",
  });
  return {
    // Where commits go on side by side, it need not wait for another's.
    claim: name === "postgres" ? (ask) => claimDue(db, ask, name) : claimWithWrites,
    renew: (held, leaseUntil) => write({ kind: "renew", claim: held, values: { next_at: leaseUntil } }),
    freeze(claim, { messages: [first, ...rest], articles }, now) {
      const values = { message: JSON.stringify(first), articles: JSON.stringify(articles) };
      return write({ kind: "freeze", claim, values, rest, now });
    },
    begin: (claim, { now, leaseUntil }) =>
      write({ kind: "begin", claim, values: { now, next_at: leaseUntil } }),
    postpone(claim, { at, reason, isOpen, isWait = false }) {
      const values = { reason, next_at: at, open: isOpen ? 1 : 0, tried: isWait ? 0 : 1 };
      return write({ kind: "postpone", claim, values });
    },
    settle: (claim, end) => write({ kind: "settle", claim, values: settled(end) }),
    async history({ platform, workspace, channel }, since) {
      const rows = await db
        .selectFrom("deliveries")
        .select(["slot", "slot_at", "part", "state", "reason", "articles"])
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .where("channel", "=", channel)
        .where("slot_at", ">=", since)
        .orderBy("slot_at", "desc")
        .orderBy("part")
        .execute();
      return rows.map(readRecord);
    },
  };
}

function settled(end: DeliveryEnd) {
  const reason = "reason" in end ? end.reason : null;
  const message_id = "messageId" in end ? end.messageId : null;
  return { state: end.state, reason, message_id };
}
