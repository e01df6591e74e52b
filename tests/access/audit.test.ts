import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "#tests/support/database";
import { actorFor, twoTowns } from "#tests/support/nora";
import { decide } from "~/access/decide.server";
import { permit } from "~/access/permit.server";
import { verifyAudit } from "~/admin/audit.server";
import { newId } from "~/db/ids";
import type { Store } from "~/db/store";

const statement = (tx: unknown, text: string) => {
  const db = tx as { run?(q: unknown): unknown; execute?(q: unknown): Promise<unknown> };
  return db.execute ? db.execute(sql.raw(text)) : db.run!(sql.raw(text));
};
const inStore = (store: Store, text: string) => store.tx(async (tx) => void (await statement(tx, text)));

async function fiveDecisions() {
  const town = await twoTowns();
  const petra = await actorFor(town.nora.police);
  const scope = { municipalityId: town.nora.municipality.id };
  for (let i = 0; i < 5; i++)
    await decide(permit(petra, "desk.read", scope), { objectId: newId(), detail: { i } }, async () => undefined);
  return town;
}

test("each decision leaves one row, chained to the one before it", async () => {
  await using _town = await fiveDecisions();
  expect(await verifyAudit()).toEqual({ rows: 5, brokenAt: null });
});

test("decisions that start together still make one chain", async () => {
  await using town = await twoTowns();
  const petra = await actorFor(town.nora.police);
  const scope = { municipalityId: town.nora.municipality.id };
  const one = () => decide(permit(petra, "desk.read", scope), { objectId: newId() }, async () => undefined);
  await Promise.all(Array.from({ length: 12 }, one));
  expect(await verifyAudit()).toEqual({ rows: 12, brokenAt: null });
});

test("rows of the audit trail can be neither changed nor deleted", async () => {
  await using town = await fiveDecisions();
  await expect(inStore(town.db.store, "update audit set act = 'x' where seq = 3")).rejects.toThrow();
  await expect(inStore(town.db.store, "delete from audit where seq = 5")).rejects.toThrow();
  expect(await verifyAudit()).toEqual({ rows: 5, brokenAt: null });
});

test("a row that was forged past the triggers is found", async () => {
  await using town = await fiveDecisions();
  const sqlite = town.db.store.dialect === "sqlite";
  // Other tests get the same PostgreSQL database: there the triggers rest for this one transaction only.
  const off = sqlite ? "drop trigger audit_no_update" : "set local session_replication_role = replica";
  await town.db.store.tx(async (tx) => {
    for (const text of [off, "update audit set actor_id = 'somebody else' where seq = 3"]) await statement(tx, text);
  });
  expect(await verifyAudit()).toEqual({ rows: 2, brokenAt: 3 });
});

test("a decision that is undone leaves neither rows nor an audit row", async () => {
  await using db = await testDatabase();
  const { undo } = await import("~/access/decide.server");
  const answer = await decide(permit(null, "application.submit", {}), { objectId: newId() }, async ({ tx, now }) => {
    const id = newId();
    const row = { id, email: "a@nora.example", emailKey: "a@nora.example", name: "Anna", locale: "sv" as const };
    await tx.insert(db.store.t.person).values({ ...row, createdAt: now });
    return undo("refused" as const);
  });
  expect(answer).toBe("refused");
  expect(await db.store.read.$count(db.store.t.person)).toBe(0);
  expect(await verifyAudit()).toEqual({ rows: 0, brokenAt: null });
});
