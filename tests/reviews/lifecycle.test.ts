import { expect, test } from "vitest";
import { walkLives } from "#tests/drills/lifecycle";
import { testDatabase } from "#tests/support/database";

test("random steps in random lives lead to no impossible state, and leave no area where nobody sees it", async () => {
  await using db = await testDatabase();
  expect(await walkLives(db.store, 400, 7)).toMatchObject({ impossible: 0, orphaned: 0, found: [] });
});
