/** What the bench tells the bot's process. */
export type Order =
  | {
      readonly type: "start";
      readonly mode: "gateway" | "http";
      readonly apiUrl: string;
      readonly token: string;
      readonly applicationId: string;
      readonly publicKey: string;
    }
  | {
      readonly type: "deliver";
      readonly places: readonly { readonly workspace: string; readonly channel: string }[];
    }
  | { readonly type: "stop" };

/** What the bot's process tells the bench. */
export type Report =
  | { readonly type: "ready"; readonly port: number }
  | { readonly type: "delivered"; readonly posted: number; readonly seconds: number }
  /** Milliseconds of CPU since the deliveries began. */
  | { readonly type: "used"; readonly cpu: number };
