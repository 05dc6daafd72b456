/** What the bench tells the bot's process. */
export type Order =
  | {
      readonly type: "start";
      readonly mode: "socket" | "http";
      readonly apiUrl: string;
      readonly appToken: string;
      readonly signingSecret: string;
      readonly workspaces: readonly {
        readonly id: string;
        readonly token: string;
        readonly botId: string;
        readonly botUserId: string;
      }[];
    }
  | { readonly type: "deliver"; readonly messages: number }
  | { readonly type: "stop" };

/** What the bot's process tells the bench. */
export type Report =
  | { readonly type: "ready"; readonly port: number }
  | { readonly type: "delivered"; readonly posted: number; readonly seconds: number };
