import fc from "fast-check";

/**
 * Property tests draw the same cases on every run, so that a commit that passed once passes again. `SEED=random`
 * (as in `.ci/long`) draws new ones, `SEED=<number>` replays a failure.
 */
const seed = process.env["SEED"] ?? "20260105";
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
