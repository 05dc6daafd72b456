import type { Meters } from "./meters.ts";

/** The same question, counted and timed; one that was aborted is told apart. */
export function measureAnswers<Request, Answer>(
  ask: (request: Request, signal: AbortSignal) => Promise<Answer>,
  kind: string,
  meters: Meters,
): (request: Request, signal: AbortSignal) => Promise<Answer> {
  return async (request, signal) => {
    const start = performance.now();
    const end = (result: string): void => {
      meters.count("commands_total", { kind, result });
      meters.observe("command_seconds", (performance.now() - start) / 1000, { kind });
    };
    try {
      const answer = await ask(request, signal);
      end("answered");
      return answer;
    } catch (error) {
      end(signal.aborted ? "aborted" : "failed");
      throw error;
    }
  };
}
