import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Secret } from "../../../src/domain/secret.ts";
import { renderPicture } from "../../../src/platforms/discord/picture.ts";
import { createResponder } from "../../../src/platforms/discord/responder.ts";
import { createDiscordRest } from "../../../src/platforms/discord/rest.ts";

const PICTURE = {
  name: "chart.png",
  png: new Uint8Array([137, 80, 78, 71]),
  alt: "AMZN · Kapex 2026. 118; 131",
};

let received: { readonly path: string; readonly type: string; readonly body: Buffer } | null = null;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    received = {
      path: request.url ?? "",
      type: request.headers["content-type"] ?? "",
      body: Buffer.concat(chunks),
    };
    response.setHeader("content-type", "application/json");
    response.end("{}");
  });
});

beforeEach(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
});

afterEach(() => {
  server.close();
});

it("follows with the file itself and with what it shows in words", async () => {
  const { port } = server.address() as AddressInfo;
  const rest = createDiscordRest({ token: new Secret("t"), apiUrl: `http://127.0.0.1:${port}` });
  const raw = { id: "1", application_id: "2", token: "x" } as Parameters<typeof createResponder>[1];
  const { payload, files } = renderPicture(PICTURE);
  const isSent = await createResponder(rest, raw, () => Promise.resolve(true)).follow(payload, files);
  expect(isSent).toBe(true);
  expect(received?.path).toContain("/webhooks/2/x");
  expect(received?.type).toContain("multipart/form-data");
  const { payload_json: told = "", "files[0]": file = "" } = partsOf(received?.body ?? Buffer.alloc(0));
  expect(JSON.parse(told)).toMatchObject({
    attachments: [{ id: 0, filename: "chart.png", description: PICTURE.alt }],
    allowed_mentions: { parse: [] },
  });
  expect([...Buffer.from(file, "latin1")]).toEqual([...PICTURE.png]);
});

it("keeps the words of a picture within what Discord takes", () => {
  const { payload } = renderPicture({ ...PICTURE, alt: "x".repeat(2_000) });
  expect(payload.attachments[0].description).toHaveLength(1_024);
});

/** The parts of a multipart body by name; text as UTF-8, files byte for byte. */
function partsOf(body: Buffer): Readonly<Record<string, string>> {
  const text = body.toString("latin1");
  const boundary = text.slice(0, text.indexOf("\r\n"));
  const parts = text.split(boundary).filter((part) => part.includes("name="));
  return Object.fromEntries(
    parts.map((part) => {
      const [head = "", content = ""] = part.split("\r\n\r\n");
      const name = /name="([^"]+)"/u.exec(head)?.[1] ?? "";
      const bytes = content.slice(0, -2);
      return [name, head.includes("filename=") ? bytes : Buffer.from(bytes, "latin1").toString("utf8")];
    }),
  );
}
