import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runInside } from "./inside.ts";
import { ROOT, inFolder, runMarktbrief } from "./process.ts";
import type { Finished } from "./process.ts";

const GOOD = `---
title: SAP hebt die Prognose an
published: 2026-01-29
lang: de
---
SAP hat die Prognose für 2026 angehoben. Der Umsatz soll um 12 Prozent auf 41,5 Milliarden Euro steigen.
`;

const FRENCH =
  "Le groupe SAP a relevé ses prévisions pour l'année en cours. Le chiffre d'affaires devrait augmenter de douze pour cent, a annoncé la société dans un communiqué publié jeudi.";

/** Files a folder may hold, and what is said of each; null where it is stored like any other. */
const CASES: readonly {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  readonly said: RegExp | null;
}[] = [
  { name: "empty.txt", bytes: "", said: /leer|empty/iu },
  {
    name: "binary.txt",
    bytes: Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256),
    said: /Text|text/u,
  },
  { name: "broken.json", bytes: '{"title": "SAP", "text": ', said: /JSON/u },
  {
    name: "broken.md",
    bytes: "---\ntitle: [SAP\n---\nSAP hebt die Prognose an.\n",
    said: /YAML|front matter|Kopf/iu,
  },
  {
    name: "broken.html",
    bytes:
      "<html><head><title>SAP hebt die Prognose an</title><body><p>SAP hat die Prognose für 2026 angehoben. Der Umsatz soll um 12 Prozent auf 41,5 Milliarden Euro steigen",
    said: null,
  },
  { name: "french.txt", bytes: FRENCH, said: /franz|French|Sprache|language/iu },
  {
    name: "future.md",
    bytes: GOOD.replace("2026-01-29", "2999-01-29").replace("12 Prozent", "14 Prozent"),
    said: /2999|Zukunft|future/u,
  },
  {
    name: "latin1.txt",
    bytes: Buffer.from(
      "SAP: Ergebnis über Erwartungen\n\nDer Überschuss stieg um 12 Prozent auf 1,9 Milliarden Euro, wie das Unternehmen für das Geschäftsjahr meldete.\n",
      "latin1",
    ),
    said: null,
  },
  {
    name: "untitled.txt",
    bytes:
      "Die Aktie von SAP stieg am Donnerstag um 2,3 Prozent auf 241 Euro, nachdem der Konzern seine Zahlen vorgelegt hatte.\n",
    said: null,
  },
];

async function collectFrom(fill: (folder: string) => void): Promise<Finished> {
  return inFolder(async (scratch) => {
    const folder = join(scratch, "articles");
    mkdirSync(folder);
    fill(folder);
    return runInside(["collect", folder], { dataDir: join(scratch, "data") });
  });
}

describe("a folder with one bad file", () => {
  it.each(CASES)(
    "$name is told of or stored, and the good file beside it is stored",
    async ({ name, bytes, said }) => {
      const { code, out, err } = await collectFrom((folder) => {
        writeFileSync(join(folder, name), bytes);
        writeFileSync(join(folder, "good.md"), GOOD);
      });
      expect(code).toBe(0);
      expect(out).toMatch(/^new .*good\.md$/mu);
      if (said === null) expect(out).toContain(name);
      else {
        expect(out).not.toContain(name);
        expect(err.split("\n").find((line) => line.includes(name))).toMatch(said);
      }
    },
  );

  it("tells of a file of 20 MB, and stores the good one, in a process of its own", async () => {
    const { code, out, err } = await inFolder((scratch) => {
      writeFileSync(join(scratch, "huge.txt"), "SAP steigert den Umsatz. ".repeat(850_000));
      writeFileSync(join(scratch, "good.md"), GOOD);
      return runMarktbrief(["collect", scratch], { variables: { DATA_DIR: join(scratch, ".data") } });
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^new .*good\.md$/mu);
    expect(err).toMatch(/huge\.txt.*MB/u);
  });

  it("stores an article once that lies there twice", async () => {
    const { out, err } = await collectFrom((folder) => {
      writeFileSync(join(folder, "a.md"), GOOD);
      writeFileSync(join(folder, "b.md"), GOOD);
    });
    expect(out.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(/b\.md/u);
  });

  it.skipIf(process.getuid?.() === 0)(
    "tells of a folder that may not be read, and stores the rest",
    async () => {
      const { code, out, err } = await collectFrom((folder) => {
        mkdirSync(join(folder, "locked"));
        chmodSync(join(folder, "locked"), 0o000);
        writeFileSync(join(folder, "good.md"), GOOD);
      });
      expect(code).toBe(0);
      expect(out).toMatch(/good\.md/u);
      expect(err).toMatch(/locked/u);
    },
  );
});

describe("a folder that is collected again", () => {
  it("stores nothing twice, and a changed article as a new revision", async () => {
    await inFolder(async (scratch) => {
      const file = join(scratch, "good.md");
      const collect = () => runInside(["collect", file], { dataDir: join(scratch, "data") });
      writeFileSync(file, GOOD);
      expect((await collect()).out).toMatch(/^new /u);
      expect((await collect()).out).toMatch(/^unchanged /u);
      writeFileSync(file, GOOD.replace("12 Prozent", "13 Prozent"));
      expect((await collect()).out).toMatch(/^revised /u);
    });
  });
});

describe("words that are not understood", () => {
  it.each([
    { argv: ["breif"], code: 2, said: /there is no command "breif"; there are .*brief/u },
    { argv: ["brief"], code: 2, said: /say which instrument/u },
    { argv: ["brief", "AMZN", "--lnag", "de"], code: 2, said: /--lnag.*it knows --lang/u },
    { argv: ["brief", "AMZN", "--lang", "fr"], code: 2, said: /"fr".*de or en/u },
    { argv: ["brief", "AMZN", "--since", "gestern"], code: 2, said: /"gestern".*24h/u },
    { argv: ["brief", "Amazn"], code: 1, said: /AMZN/u },
    { argv: ["brief", "Qwertzuiop GmbH"], code: 1, said: /Ticker, ISIN, WKN/u },
    { argv: ["figures", "--jsonl", "no-such-file.jsonl"], code: 3, said: /no-such-file\.jsonl/u },
    { argv: ["brief", "AMZN", "--articles", "no-such-folder"], code: 1, said: /no-such-folder/u },
  ])("$argv ends with $code and says what to do", async ({ argv, code, said }) => {
    await inFolder(async (folder) => {
      const finished = await runInside(argv, { dataDir: folder });
      expect(finished.err).toMatch(said);
      expect(finished.code).toBe(code);
    });
  });
});

describe("variables with faults", () => {
  it("are reported all at once, without their secrets", async () => {
    const variables = { PORT: "many", OPENAI_BASE_URL: "ftp://x", SLACK_BOT_TOKEN: "canary" };
    const { code, err } = await runMarktbrief(["brief", "AMZN"], { variables });
    expect(code).toBe(3);
    expect(err).toContain("PORT");
    expect(err).toContain("OPENAI_BASE_URL");
    expect(err).toContain("SLACK_BOT_TOKEN");
    expect(err).not.toContain("canary");
  });
});

describe.skipIf(!existsSync("/dev/full"))("a full disk behind stdout", () => {
  it("ends with 3 and one line that says so", () => {
    const argv = [join(ROOT, "marktbrief.mjs"), "figures", "Umsatz 5 Mrd. Euro"];
    const { status, stderr } = spawnSync(process.execPath, argv, {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    });
    expect(stderr).toMatch(/^marktbrief: the results cannot be written \(.*ENOSPC.*\n$/u);
    expect(status).toBe(3);
  });
});
