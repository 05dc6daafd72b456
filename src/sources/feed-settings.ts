import { z } from "zod";

const host = z
  .string()
  .regex(/^[^\s/@]+$/u, "a host name or address, such as wiki.example, without http:// and path")
  .transform((name) => name.toLowerCase().replace(/^\[|\]$/gu, ""));

const Feed = z.strictObject({
  type: z.enum(["feed", "page"], { error: "feed or page" }).default("feed"),
  url: z.url({ protocol: /^https?$/u, error: "an address that begins with http:// or https://" }),
  publisher: z.string().min(1).nullable().default(null),
  language: z.enum(["de", "en"], { error: "de or en" }).nullable().default(null),
  pages: z.boolean({ error: "true or false" }).default(true),
  minutes: z.number().min(5, "at least 5").max(1_440, "at most 1440").default(15),
  newest: z.int("a whole number").min(0, "at least 0").max(20, "at most 20").default(0),
  snippet: z.int("a whole number").min(40, "at least 40").max(160, "at most 160").optional(),
});

/** `config/feeds.yaml`; there are no other keys. */
export const FeedsSchema = z.strictObject({
  feeds: z.array(Feed).default([]),
  from_chat: z.array(z.string().min(1)).default([]),
  private_hosts: z.array(host).default([]),
  ports: z.array(z.int().min(1).max(65_535)).default([]),
  seconds_between_requests: z.number().min(1, "at least 1").max(600, "at most 600").default(2),
});

export type FeedsSettings = z.infer<typeof FeedsSchema>;

interface Fault {
  readonly path: readonly string[];
  readonly message: string;
}

/** The operator's feeds, and everything that is wrong with the file. An address counts once. */
export function parseFeeds(data: unknown): {
  readonly value: FeedsSettings;
  readonly faults: readonly Fault[];
} {
  const parsed = FeedsSchema.safeParse(data ?? {});
  if (!parsed.success) return { value: FeedsSchema.parse({}), faults: parsed.error.issues.flatMap(faultsOf) };
  const urls = parsed.data.feeds.map(({ url }) => url);
  const faults = urls.flatMap((url, index) =>
    urls.indexOf(url) < index
      ? [{ path: ["feeds", String(index), "url"], message: "an address that stands there only once" }]
      : [],
  );
  return { value: parsed.data, faults };
}

function faultsOf(issue: z.core.$ZodIssue): readonly Fault[] {
  const path = issue.path.map(String);
  if (issue.code !== "unrecognized_keys") return [{ path, message: issue.message }];
  return issue.keys.map((key) => ({
    path: [...path, key],
    message: "no such setting; README.md lists them",
  }));
}
