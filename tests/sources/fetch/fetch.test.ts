import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPublicAddress } from "../../../src/sources/fetch/address.ts";
import type { Resolve } from "../../../src/sources/fetch/connect.ts";
import { FetchError } from "../../../src/sources/fetch/fetch-error.ts";
import { createFetch } from "../../../src/sources/fetch/fetch.ts";
import { startServer, startSocketServer } from "./servers.ts";
import type { LocalServer } from "./servers.ts";

const never = new AbortController().signal;

async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return "fetched";
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    expect(error.wording.de.length * error.wording.en.length).toBeGreaterThan(0);
    return error.code;
  }
}

describe("a sentinel on loopback", () => {
  let sentinel: LocalServer;
  let redirector: LocalServer;
  let hits = 0;
  beforeAll(async () => {
    sentinel = await startServer((_, response) => {
      hits += 1;
      response.end("secret");
    });
    redirector = await startServer((request, response) => {
      const to = new URL(request.url ?? "/", "http://x").searchParams.get("to") ?? "";
      // As bytes: a header may hold nothing else.
      response.writeHead(302, { location: Buffer.from(to).toString("latin1") }).end();
    });
  });
  afterAll(async () => {
    await sentinel.close();
    await redirector.close();
  });

  /** The redirector alone is allowed by name; everything else is the stranger's. */
  function fetchText(url: string, resolve: Resolve): Promise<unknown> {
    const fetch = createFetch({
      policy: { privateHosts: ["redirector.test"], ports: [sentinel.port, redirector.port] },
      resolve: async (host) => (host === "redirector.test" ? ["127.0.0.1"] : resolve(host)),
      timeouts: { connect: 1_000, total: 3_000 },
    });
    return fetch({ url, limit: 1_000 }, never);
  }

  const localhost: Resolve = async () => Promise.resolve(["127.0.0.1"]);

  const SPELLINGS = [
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "127.000.000.001",
    "0177.0.0.1",
    "0177.0.0.01",
    "0x7f.0.0.1",
    "0x7f.0x0.0x0.0x1",
    "0x7f000001",
    "0X7F000001",
    "2130706433",
    "017700000001",
    "127.0.0.1.",
    "127.8.9.10",
    "127.255.255.254",
    "0.0.0.0",
    "0",
    "0x0",
    "①②⑦.⓪.⓪.①",
    "１２７.０.０.１",
    "127。0。0。1",
    "127%2E0%2E0%2E1",
    "%31%32%37.0.0.1",
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[0000:0000:0000:0000:0000:0000:0000:0001]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[0:0:0:0:0:ffff:127.0.0.1]",
    "[::127.0.0.1]",
    "[::7f00:1]",
    "[::ffff:0:127.0.0.1]",
    "[64:ff9b::127.0.0.1]",
    "[64:ff9b:1::7f00:1]",
    "[2002:7f00:1::]",
    "[2001::7f00:1]",
    "[fe80::1]",
    "[fc00::1]",
    "[fec0::1]",
    "[ff02::1]",
  ];
  const ADDRESSES = [
    "127.0.0.1",
    "127.0.0.2",
    "0.0.0.0",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "192.0.0.8",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "fe80::1%lo",
    "fd00::1",
  ];

  it.each(SPELLINGS)("is not reached as %s", async (host) => {
    const before = hits;
    expect(await codeOf(fetchText(`http://${host}:${sentinel.port}/`, localhost))).toMatch(
      /^(?:private-address|bad-address)$/u,
    );
    expect(hits).toBe(before);
  });

  it.each(SPELLINGS)("is not reached over a redirect to %s", async (host) => {
    const before = hits;
    const to = encodeURIComponent(`http://${host}:${sentinel.port}/`);
    const url = `http://redirector.test:${redirector.port}/?to=${to}`;
    expect(await codeOf(fetchText(url, localhost))).toMatch(/^(?:private-address|bad-address)$/u);
    expect(hits).toBe(before);
  });

  it.each(ADDRESSES)("is not reached by a name that stands for %s", async (address) => {
    const before = hits;
    const resolve: Resolve = async () => Promise.resolve([address]);
    expect(await codeOf(fetchText(`http://rebind.test:${sentinel.port}/`, resolve))).toBe("private-address");
    expect(await codeOf(fetchText(`https://rebind.test:${sentinel.port}/`, resolve))).toBe("private-address");
    expect(hits).toBe(before);
  });

  it("is not reached by a name that stands for a public and a private address", async () => {
    const resolve: Resolve = async () => Promise.resolve(["93.184.216.34", "127.0.0.1"]);
    expect(await codeOf(fetchText(`http://rebind.test:${sentinel.port}/`, resolve))).toBe("private-address");
  });

  it("is not reached by a name server that changes its mind between check and connection", async () => {
    const before = hits;
    let asked = 0;
    // 192.0.2.1 is nobody's, and by its range not public either; a public one would be connected to.
    const resolve: Resolve = async () => Promise.resolve([asked++ === 0 ? "192.0.2.1" : "127.0.0.1"]);
    for (let round = 0; round < 3; round++)
      expect(await codeOf(fetchText(`http://rebind.test:${sentinel.port}/`, resolve))).toBe(
        "private-address",
      );
    expect(asked).toBe(3);
    expect(hits).toBe(before);
  });

  it.each(["localhost", "localhost.", "LOCALHOST", "a.localhost"])(
    "is not reached as %s with the system's own names",
    async (host) => {
      const before = hits;
      const fetch = createFetch({
        policy: { privateHosts: [], ports: [sentinel.port] },
        timeouts: { connect: 1_000, total: 3_000 },
      });
      const code = await codeOf(fetch({ url: `http://${host}:${sentinel.port}/`, limit: 1_000 }, never));
      expect(code).toMatch(/^(?:private-address|unreachable)$/u);
      expect(hits).toBe(before);
    },
  );

  it.each([
    ["file:///etc/passwd", "bad-address"],
    ["ftp://redirector.test/", "bad-address"],
    ["gopher://127.0.0.1:70/_x", "bad-address"],
    ["data:text/plain,x", "bad-address"],
    ["javascript:alert(1)", "bad-address"],
    ["http://user:pass@redirector.test/", "bad-address"],
    ["http://redirector.test@127.0.0.1/", "bad-address"],
    ["http://redirector.test:22/", "forbidden-port"],
    ["http://redirector.test:6379/", "forbidden-port"],
    ["//redirector.test", "bad-address"],
    ["", "bad-address"],
  ])("does not help: %s is refused", async (url, code) => {
    expect(await codeOf(fetchText(url, localhost))).toBe(code);
    const from = `http://redirector.test:${redirector.port}/?to=${encodeURIComponent(url)}`;
    if (!url.startsWith("//") && url !== "") expect(await codeOf(fetchText(from, localhost))).toBe(code);
  });

  it("does not help to redirect for ever", async () => {
    const loop = await startServer((_, response) => response.writeHead(302, { location: "/" }).end());
    const fetch = createFetch({
      policy: { privateHosts: ["loop.test"], ports: [loop.port] },
      resolve: localhost,
    });
    expect(await codeOf(fetch({ url: `http://loop.test:${loop.port}/`, limit: 10 }, never))).toBe(
      "too-many-redirects",
    );
    await loop.close();
  });

  it("is reached where the operator allows its name", async () => {
    const fetch = createFetch({
      policy: { privateHosts: ["wiki.intern"], ports: [sentinel.port] },
      resolve: localhost,
    });
    const answer = await fetch({ url: `http://WIKI.intern:${sentinel.port}/`, limit: 1_000 }, never);
    expect(Buffer.from(answer.body).toString()).toBe("secret");
  });
});

describe("a public address", () => {
  it.each(["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946"])("is %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(["", "example.com", "999.1.1.1", "1.2.3.4.5", "2001:db8::1", "192.0.2.1", "3fff::1"])(
    "is not %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );
});

describe("an answer", () => {
  const servers: LocalServer[] = [];
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
  });

  async function fetchFrom(server: LocalServer, limit = 5_000_000): Promise<string> {
    servers.push(server);
    const fetch = createFetch({
      policy: { privateHosts: ["news.test"], ports: [server.port] },
      resolve: async () => Promise.resolve(["127.0.0.1"]),
      timeouts: { connect: 500, total: 1_000 },
    });
    const { body } = await fetch({ url: `http://news.test:${server.port}/feed`, limit }, never);
    return Buffer.from(body).toString();
  }

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
    ["identity", (bytes: Buffer) => bytes],
  ] as const)("is unpacked: %s", async (encoding, pack) => {
    const server = await startServer((_, response) => {
      response.setHeader("content-encoding", encoding).end(pack(Buffer.from("<rss/>")));
    });
    expect(await fetchFrom(server)).toBe("<rss/>");
  });

  const bomb = gzipSync(Buffer.alloc(200_000_000));
  it.each([
    ["a bomb in gzip", "gzip", bomb, "too-large"],
    ["a bomb in Brotli", "br", brotliCompressSync(Buffer.alloc(50_000_000)), "too-large"],
    ["a bomb in a bomb", "gzip, gzip", gzipSync(bomb), "bad-answer"],
    ["half of an archive", "gzip", Buffer.from(bomb.subarray(0, 5_000)).fill(7, 2_000), "bad-answer"],
    ["what only says it is packed", "gzip", Buffer.from("<rss/>"), "bad-answer"],
    ["an unknown packing", "zstd-x", Buffer.from("x"), "bad-answer"],
    ["too much", "identity", Buffer.alloc(6_000_000), "too-large"],
  ])("is refused with a message: %s", async (_, encoding, body, code) => {
    const server = await startServer((_request, response) => {
      response.setHeader("content-encoding", encoding).end(body);
    });
    expect(await codeOf(fetchFrom(server))).toBe(code);
  });

  it.each<[string, (write: (bytes: string) => void, end: () => void) => NodeJS.Timeout | null, string]>([
    ["silence", () => null, "timeout"],
    [
      "dripping headers",
      (write) => {
        write("HTTP/1.1 200 OK\r\n");
        return setInterval(() => {
          write("x: y\r\n");
        }, 50);
      },
      "timeout",
    ],
    [
      "a dripping body",
      (write) => {
        write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
        return setInterval(() => {
          write("1\r\nx\r\n");
        }, 50);
      },
      "timeout",
    ],
    [
      "an early end",
      (write, end) => {
        write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nx");
        end();
        return null;
      },
      "unreachable",
    ],
    [
      "no HTTP",
      (write) => {
        write("SSH-2.0-OpenSSH_9.9\r\n");
        return null;
      },
      "unreachable",
    ],
    [
      "endless headers",
      (write) => {
        write(`HTTP/1.1 200 OK\r\n${"x: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n".repeat(20_000)}`);
        return null;
      },
      "bad-answer",
    ],
  ])("ends in time, with a message: %s", async (_, serve, code) => {
    const timers: (NodeJS.Timeout | null)[] = [];
    const server = await startSocketServer((socket) => {
      timers.push(
        serve(
          (bytes) => socket.write(bytes),
          () => socket.end(),
        ),
      );
    });
    const start = performance.now();
    expect(await codeOf(fetchFrom(server))).toBe(code);
    expect(performance.now() - start).toBeLessThan(3_000);
    for (const timer of timers) if (timer !== null) clearInterval(timer);
  });

  it.each([
    [503, { "retry-after": "120" }, 120],
    [429, { "retry-after": "Wed, 25 Nov 2026 12:10:00 GMT", date: "Wed, 25 Nov 2026 12:00:00 GMT" }, 600],
    [503, { "retry-after": "99999999" }, 86_400],
    [503, { "retry-after": "soon" }, null],
    [404, {}, null],
  ])("that is %s with %j is refused until the server wants", async (status, headers, seconds) => {
    const server = await startServer((_, response) => {
      response.writeHead(status, headers as Record<string, string>).end("no");
    });
    await expect(fetchFrom(server)).rejects.toMatchObject({ code: "refused", retryAfter: seconds });
  });

  it("is not waited for when the caller stops", async () => {
    const server = await startSocketServer(() => undefined);
    servers.push(server);
    const stop = new AbortController();
    const fetch = createFetch({
      policy: { privateHosts: ["news.test"], ports: [server.port] },
      resolve: async () => Promise.resolve(["127.0.0.1"]),
    });
    const asked = fetch({ url: `http://news.test:${server.port}/`, limit: 10 }, stop.signal);
    setTimeout(() => {
      stop.abort();
    }, 50);
    await expect(asked).rejects.toThrow(/abort/iu);
  });
});
