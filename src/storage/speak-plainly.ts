import type { Engine } from "./engine.ts";

type Port = Readonly<Record<string, (...given: never[]) => Promise<unknown>>>;

/** The same port, whose failures say what to do: a full disk is a StoreError, whichever call meets it. */
export function speakPlainly<Spoken extends object>(port: Spoken, engine: Engine): Spoken {
  const plain = Object.entries(port as Port).map(([name, call]) => [
    name,
    async (...given: never[]): Promise<unknown> => {
      try {
        return await call(...given);
      } catch (error) {
        throw engine.explain(error) ?? error;
      }
    },
  ]);
  return Object.fromEntries(plain) as Spoken;
}
