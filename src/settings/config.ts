import { z } from "zod";
import { EXCHANGE_CODES } from "../domain/schedule.ts";

const language = z.enum(["de", "en"], { error: "de or en" });

/** `config/marktbrief.yaml`; there are no other keys. */
export const ConfigSchema = z.strictObject({
  language: language.default("de").describe("Language of a channel that has chosen none"),
  zone: z
    .string()
    .refine(isZone, "an IANA time zone, such as Europe/Berlin")
    .default("Europe/Berlin")
    .describe("Time zone of a channel that has chosen none"),
  folders: z
    .array(z.string().min(1))
    .default([])
    .describe("Folders of stored articles, relative to this file"),
  instruments: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      "File of your own instruments, relative to this file; its entries add to those delivered or replace them",
    ),
  greetings: z
    .array(z.strictObject({ language, watchlist: z.array(z.string().min(1)).min(1) }))
    .default([])
    .describe("Briefs that the terminal shows at the start"),
  command_prefix: z
    .string()
    .regex(/^(?:[a-z0-9_-]{1,16})?$/u, "at most 16 of a-z, 0-9, _ and -, such as mb-")
    .default("")
    .describe("Before the name of every command, where names collide: mb- makes /mb-brief"),
  slack_history: z
    .boolean({ error: "true or false" })
    .default(false)
    .describe("Read Slack channels back after a lost answer; needs the history scopes"),
  closures: z
    .partialRecord(
      z.enum(EXCHANGE_CODES, { error: `one of ${EXCHANGE_CODES.join(", ")}` }),
      z.array(z.iso.date({ error: "a day, such as 2025-01-09, in quotes" })),
    )
    .default({})
    .describe("Days on which an exchange is closed beyond its usual holidays"),
  discord_embeds: z
    .boolean({ error: "true or false" })
    .default(false)
    .describe("Discord messages as embeds rather than components, for old clients"),
  model: z
    .strictObject({
      timeout_seconds: z.number().min(1).max(300).default(30).describe("Longest wait for one answer"),
      tokens_per_day: z
        .int()
        .min(0)
        .nullable()
        .default(200_000)
        .describe("Past it, briefs are extractive; null: no limit"),
      tokens_per_brief: z
        .int()
        .min(0)
        .nullable()
        .default(50_000)
        .describe("A brief that would cost more, all its questions counted, is extractive; null: no limit"),
      tokens_for_questions: z
        .int()
        .min(0)
        .nullable()
        .default(100_000)
        .describe(
          "When a day has used as many, answers are extractive and briefs have the rest; null: no limit",
        ),
      second_judge: z
        .boolean({ error: "true or false" })
        .default(false)
        .describe("The model also reads the bullets a second time and may veto one"),
      price_per_million_tokens: z
        .number()
        .min(0)
        .nullable()
        .default(null)
        .describe("What a million tokens cost, in any one currency, for the cost in metrics and log"),
    })
    .prefault({}),
  retention: z
    .strictObject({
      articles_days: z
        .int()
        .min(30)
        .nullable()
        .default(null)
        .describe("Days after which articles and the briefs made from them are forgotten; null: never"),
      deliveries_days: z
        .int()
        .min(16)
        .max(45)
        .default(45)
        .describe("Days after which what was delivered is forgotten"),
      questions_days: z
        .int()
        .min(1)
        .nullable()
        .default(90)
        .describe(
          "Days after which what readers wrote, such as reports of wrong figures, is forgotten; null: never",
        ),
    })
    .prefault({}),
});

export type Config = z.infer<typeof ConfigSchema>;

/** Whether it is the name of an IANA time zone. */
export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
