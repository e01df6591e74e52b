import { count, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "#tests/support/database";
import { newId } from "~/db/ids";

const now = new Date("2026-11-07T13:58:00.123Z");
const anna = (id = newId()) => ({
  id,
  email: "Anna@nora.example",
  emailKey: `${id}@nora.example`,
  name: "Anna Åström",
  locale: "sv" as const,
  createdAt: now,
});

test("what is written comes back the same on both engines", async () => {
  await using db = await testDatabase();
  const { t, tx, read } = db.store;
  const row = anna();
  await tx((w) => w.insert(t.person).values(row));
  const [found] = await read.select().from(t.person).where(eq(t.person.id, row.id));
  expect(found).toEqual({ ...row, phone: null, confirmedAt: null, erasedAt: null });
});

test("a transaction that fails halfway leaves nothing behind", async () => {
  await using db = await testDatabase();
  const { t, tx, read } = db.store;
  const failing = tx(async (w) => {
    await w.insert(t.person).values(anna());
    throw new Error("the second half fails");
  });
  await expect(failing).rejects.toThrow("the second half fails");
  expect(await read.select({ n: count() }).from(t.person)).toEqual([{ n: 0 }]);
});

test("a reader never sees a transaction that is still open", async () => {
  await using db = await testDatabase();
  const { t, tx, read } = db.store;
  let seen = -1;
  await tx(async (w) => {
    await w.insert(t.person).values(anna());
    seen = (await read.select({ n: count() }).from(t.person))[0]!.n;
  });
  expect(seen).toBe(0);
});

test("transactions that start together do not mix", async () => {
  await using db = await testDatabase();
  const { t, tx, read } = db.store;
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, i) =>
      tx(async (w) => {
        await w.insert(t.person).values(anna());
        await new Promise((done) => setImmediate(done));
        if (i % 2) throw new Error("odd ones are undone");
      }),
    ),
  );
  expect(results.filter((r) => r.status === "fulfilled")).toHaveLength(10);
  expect(await read.select({ n: count() }).from(t.person)).toEqual([{ n: 10 }]);
});

test("a transaction inside a transaction is refused instead of waiting for itself", async () => {
  await using db = await testDatabase();
  const { t, tx } = db.store;
  await expect(tx(async () => tx((w) => w.insert(t.person).values(anna())))).rejects.toThrow("nested");
});

test("foreign keys hold", async () => {
  await using db = await testDatabase();
  const { t, tx } = db.store;
  const orphan = { id: newId(), personId: newId(), kind: "tip" as const, at: now };
  await expect(tx((w) => w.insert(t.optOut).values(orphan))).rejects.toThrow();
});
