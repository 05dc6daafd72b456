import type { Archive } from "./archive.ts";
import type { ArticleStore } from "./article-store.ts";
import type { BriefStore } from "./brief-store.ts";
import type { ChannelStore } from "./channel-store.ts";
import type { ClosedChannelStore } from "./closed-channel-store.ts";
import type { CorrectionLedger } from "./correction-ledger.ts";
import type { DeliveryLedger } from "./delivery-ledger.ts";
import type { FigureStore } from "./figure-store.ts";
import type { InstallationStore } from "./installation-store.ts";
import type { Leases } from "./leases.ts";
import type { ReportStore } from "./report-store.ts";
import type { ScheduleStore } from "./schedule-store.ts";
import type { SourceStore } from "./source-store.ts";
import type { TokenLedger } from "./token-ledger.ts";
import type { Upkeep } from "./upkeep.ts";

/** Everything that is kept, behind one connection. */
export interface Store {
  readonly articles: ArticleStore;
  readonly figures: FigureStore;
  readonly briefs: BriefStore;
  readonly channels: ChannelStore;
  readonly closedChannels: ClosedChannelStore;
  readonly reports: ReportStore;
  readonly installations: InstallationStore;
  readonly schedules: ScheduleStore;
  readonly deliveries: DeliveryLedger;
  readonly leases: Leases;
  readonly corrections: CorrectionLedger;
  readonly sources: SourceStore;
  readonly archive: Archive;
  readonly tokens: TokenLedger;
  readonly upkeep: Upkeep;
  /** Which engine speaks: for messages and doctor. */
  readonly engine: "sqlite" | "postgres";
  close(): Promise<void>;
}
