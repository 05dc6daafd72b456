import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { intro, log, outro } from "@clack/prompts";
import { EXIT } from "../../command-line/command.ts";
import { write } from "../../command-line/streams.ts";
import type { Language } from "../../domain/language.ts";
import { editConfig } from "../../operations/setup/config-file.ts";
import { editEnv, readEnv } from "../../operations/setup/env-file.ts";
import { SetupCancelled, prompts } from "../../operations/setup/prompts.ts";
import { askForVariables } from "../../operations/setup/wizard.ts";
import { SETUP_WORDS } from "../../operations/setup/words.ts";
import type { SetupWords } from "../../operations/setup/words.ts";
import { loadSettings, readVariables } from "../../settings/load.ts";
import { settingsError } from "../../settings/settings-error.ts";
import { isZone } from "../../settings/config.ts";
import { openFirstChannel } from "./first-channel.ts";
import type { SetupSurroundings } from "./surroundings.ts";
import { createTrials } from "./trials.ts";

/** The wizard, from nothing to a first brief in a channel. Nothing is written before it was asked for. */
export async function setUp(surroundings: SetupSurroundings, signal: AbortSignal): Promise<number> {
  const { streams, terminalLanguage } = surroundings;
  if (!streams.interactive) {
    await write(streams.err, `${SETUP_WORDS[terminalLanguage].noTerminal}\n`);
    return EXIT.usage;
  }
  try {
    return await ask(surroundings, signal);
  } catch (error) {
    if (error instanceof SetupCancelled) return EXIT.no;
    throw error;
  }
}

async function ask(surroundings: SetupSurroundings, signal: AbortSignal): Promise<number> {
  const { root, clock, terminalLanguage } = surroundings;
  intro("Marktbrief");
  const language = await prompts.one<Language>(
    "Sprache / Language",
    [
      { value: "de", label: "Deutsch" },
      { value: "en", label: "English" },
    ],
    terminalLanguage,
  );
  const words = SETUP_WORDS[language];
  log.step(words.title);
  const files = readFiles(root);
  const present = { ...readEnv(files.env.text), ...readVariables(process.cwd()) };
  const zone = await prompts.text(words.zone, zoneOfMachine(), (name) =>
    isZone(name) ? null : words.zoneWrong,
  );
  const changes = await askForVariables({
    words,
    language,
    present,
    trials: createTrials(root, present, clock),
  });
  const env = editEnv(files.env.text, changes);
  const config = editConfig(files.config.text, { language, zone });
  const kept = await keep(
    { ...files, env: { ...files.env, text: env }, config: { ...files.config, text: config } },
    words,
    language,
  );
  if (!kept) return EXIT.no;
  const outcome = loadSettings(readVariables(process.cwd()), {
    path: files.config.path,
    name: "config/marktbrief.yaml",
  });
  if (!outcome.ok) {
    log.error(`${words.faults}\n${settingsError(outcome.faults).wording[language]}`);
    return EXIT.no;
  }
  await openFirstChannel({ ...surroundings, settings: outcome.settings, words, language }, signal);
  outro(words.done);
  return EXIT.done;
}

interface TextFile {
  readonly path: string;
  readonly text: string;
}

interface Files {
  readonly env: TextFile;
  readonly config: TextFile;
}

function readFiles(root: string): Files {
  return {
    env: readText(join(process.cwd(), ".env")),
    config: readText(join(root, "config", "marktbrief.yaml")),
  };
}

function readText(path: string): TextFile {
  return { path, text: existsSync(path) ? readFileSync(path, "utf8") : "" };
}

/** Asks before anything is written; what was there is replaced whole or not at all. */
async function keep({ env, config }: Files, words: SetupWords, language: Language): Promise<boolean> {
  const names = ".env, config/marktbrief.yaml";
  if (!(await prompts.yes(words.write(names), language))) {
    log.warn(words.notWritten);
    return false;
  }
  writeWhole(env, 0o600);
  writeWhole(config, 0o644);
  log.success(words.written(names));
  return true;
}

function writeWhole({ path, text }: TextFile, mode: number): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.new`;
  writeFileSync(fresh, text, { mode });
  chmodSync(fresh, mode);
  renameSync(fresh, path);
}

function zoneOfMachine(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone.includes("/") ? timeZone : "Europe/Berlin";
}
