import type { ChildProcess } from "node:child_process";

/** The next report of one type that a bot's process sends; rejects where the process ends before. */
export async function hearFrom<Report extends { readonly type: string }, T extends Report["type"]>(
  bot: ChildProcess,
  type: T,
): Promise<Extract<Report, { type: T }>> {
  return new Promise((resolve, reject) => {
    bot.on("message", (report: Report) => {
      if (report.type === type) resolve(report as Extract<Report, { type: T }>);
    });
    bot.once("exit", (code) => {
      reject(new Error(`the bot's process ended with ${code ?? "a signal"}`));
    });
  });
}
