import { expect, test, vi } from "vitest";
import { twoTowns } from "#tests/support/nora";
import { store } from "~/db/open.server";

test("when development loads the code anew after a change, the database is still open", async () => {
  await using town = await twoTowns();
  vi.resetModules();
  const anew = await import("~/db/open.server");
  expect(anew.store).not.toBe(store);
  expect(anew.store()).toBe(town.db.store);
});
