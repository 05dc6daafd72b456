import { expect, it } from "vitest";
import type { ChannelSettings } from "../../src/domain/channel.ts";
import type { StoredInstallation } from "../../src/ports/installation-store.ts";
import type { Store } from "../../src/ports/store.ts";
import type { StorePlace } from "./store-contract.ts";

const FIRST: StoredInstallation = {
  platform: "slack",
  workspace: "T1",
  sealed: "1.0123abcd.c2VhbGVk",
  installedAt: "2026-11-25T16:00:00.000Z",
};
const LATER = "2026-11-25T17:00:00.000Z";
const CHOSEN: ChannelSettings = {
  language: "de",
  zone: "Europe/Berlin",
  watchlist: ["AMZN"],
  editors: "admins",
  adminChannel: null,
};

/** What every store promises about the workspaces that have installed Marktbrief. */
export function installationContract(newPlace: () => Promise<StorePlace>): void {
  const withStore = (name: string, run: (store: Store) => Promise<void>): void => {
    it(name, async () => {
      const place = await newPlace();
      const store = await place.open();
      try {
        await run(store);
      } finally {
        await store.close();
        await place.remove();
      }
    });
  };

  withStore("keeps one installation a workspace, the newest", async ({ installations }) => {
    expect(await installations.find("slack", "T1")).toBeNull();
    await installations.save(FIRST);
    await installations.save({ ...FIRST, workspace: "T2", sealed: "2" });
    await installations.save({ ...FIRST, sealed: "new", installedAt: LATER });
    expect(await installations.find("slack", "T1")).toEqual({ ...FIRST, sealed: "new", installedAt: LATER });
    expect(await installations.find("slack", "T2")).toMatchObject({ sealed: "2" });
    expect(await installations.find("discord", "T1")).toBeNull();
    const [one, two] = await installations.list("slack");
    expect([one?.workspace, two?.workspace]).toEqual(["T1", "T2"]);
    expect(one).toEqual({ ...FIRST, sealed: "new", installedAt: LATER });
    expect(await installations.list("discord")).toEqual([]);
  });

  withStore("erases all of a workspace and nothing of another", async (store) => {
    for (const workspace of ["T1", "T2"]) await fill(store, workspace);
    expect(await store.installations.erase("slack", "T1", LATER)).toBe(true);
    expect(await remaining(store, "T1")).toEqual([null, null]);
    expect(await remaining(store, "T2")).toEqual([{ ...FIRST, workspace: "T2" }, CHOSEN]);
    expect(await store.reports.count()).toBe(1);
  });

  withStore("erases nothing of a workspace that was installed anew after it had left", async (store) => {
    await fill(store, "T1");
    await store.installations.save({ ...FIRST, installedAt: LATER });
    expect(await store.installations.erase("slack", "T1", FIRST.installedAt)).toBe(false);
    expect(await remaining(store, "T1")).toEqual([{ ...FIRST, installedAt: LATER }, CHOSEN]);
    expect(await store.reports.count()).toBe(1);
  });

  withStore("erases what is left where there is no installation, as often as it is asked", async (store) => {
    await store.channels.saveSettings({ platform: "slack", workspace: "T1", channel: "C1" }, CHOSEN);
    expect(await store.installations.erase("slack", "T1", LATER)).toBe(true);
    expect(await store.installations.erase("slack", "T1", LATER)).toBe(true);
    expect(await remaining(store, "T1")).toEqual([null, null]);
  });
}

async function fill(store: Store, workspace: string): Promise<void> {
  const channel = { platform: "slack", workspace, channel: "C1" } as const;
  await store.installations.save({ ...FIRST, workspace });
  await store.channels.saveSettings(channel, CHOSEN);
  const report = { at: LATER, channel, user: "U1", brief: "b1", bullet: 0, words: "50, not 5" };
  await store.reports.save({ ...report, id: `r-${workspace}` });
}

async function remaining(store: Store, workspace: string): Promise<readonly unknown[]> {
  return [
    await store.installations.find("slack", workspace),
    await store.channels.settings({ platform: "slack", workspace, channel: "C1" }),
  ];
}
