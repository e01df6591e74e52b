import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { postbox } from "#tests/support/postbox";
import { newId } from "~/db/ids";
import { deliverDue } from "~/delivery/deliver.server";
import { deliveryId } from "~/delivery/delivery-id";
import { Receipts } from "~/delivery/receipts.server";
import { hagby, states, warn } from "./hagby";

const now = new Date();

/** Hagby with a warning queued, and a place for receipts beside a database. */
async function warned() {
  const town = await hagby();
  await warn(town, "warning", now);
  const { delivery } = town.db.store.t;
  const rows = await town.db.store.read.select({ seq: delivery.seq, letterId: delivery.letterId }).from(delivery);
  const ids = rows.sort((a, b) => a.seq - b.seq).map(({ seq, letterId }) => deliveryId(seq, letterId));
  const folder = mkdtempSync(path.join(tmpdir(), "receipts-"));
  const file = path.join(folder, "nora.db");
  const noted = () => readFileSync(`${file}.receipts-1`, "utf8") + readFileSync(`${file}.receipts-2`, "utf8");
  return {
    ...town,
    rows,
    ids: ids as [string, string, string],
    file,
    noted,
    async [Symbol.asyncDispose]() {
      rmSync(folder, { recursive: true });
      await town[Symbol.asyncDispose]();
    },
  };
}

test("what a dead worker had sent and not written down is written down, and not sent again", async () => {
  await using town = await warned();
  const before = new Receipts(town.file);
  before.note(town.ids[0]);
  before.note(town.ids[2]);
  const after = new Receipts(town.file);
  expect(await after.replay(now)).toBe(2);
  expect(town.noted()).toBe("");
  await using box = await postbox();
  expect(await deliverDue()).toEqual({ sent: 1 });
  expect(box.letters).toHaveLength(1);
  expect(box.letters[0]!.messageId).toContain(town.ids[1]);
  expect(await states(town.db.store)).toEqual(["Anna sent", "Björn sent", "Åsa sent"]);
});

test("a line that the dead worker did not finish counts for nothing", async () => {
  await using town = await warned();
  writeFileSync(`${town.file}.receipts-1`, `${town.ids[0]}\n${town.ids[1].slice(0, 20)}`);
  writeFileSync(`${town.file}.receipts-2`, "\0".repeat(80));
  expect(await new Receipts(town.file).replay(now)).toBe(1);
});

test("beside a restored database, receipts of letters that it does not know touch none of its own", async () => {
  await using town = await warned();
  const receipts = new Receipts(town.file);
  for (const { seq } of town.rows) receipts.note(deliveryId(seq, newId()));
  expect(await new Receipts(town.file).replay(now)).toBe(0);
  expect(await states(town.db.store)).toEqual(["Anna queued", "Björn queued", "Åsa queued"]);
});

test("what was settled meanwhile stays as it is", async () => {
  await using town = await warned();
  const { delivery } = town.db.store.t;
  const bounced = { state: "bounced" as const, reason: "userUnknown" };
  await town.db.store.tx((tx) => tx.update(delivery).set(bounced).where(eq(delivery.personId, town.anna.id)));
  const receipts = new Receipts(town.file);
  for (const id of town.ids) receipts.note(id);
  expect(await new Receipts(town.file).replay(now)).toBe(2);
  expect(await states(town.db.store)).toEqual(["Anna bounced userUnknown", "Björn sent", "Åsa sent"]);
});

test("a group is forgotten when it is in the database, and not before", async () => {
  await using town = await warned();
  const [first, second, third] = town.ids;
  const receipts = new Receipts(town.file);
  receipts.note(first);
  receipts.turn(); // this commit fails
  receipts.note(second);
  const forget = receipts.turn(); // this one holds both
  receipts.note(third);
  expect(town.noted().split("\n").filter(Boolean).sort()).toEqual([...town.ids].sort());
  forget();
  expect(town.noted()).toContain(third);
  expect(town.noted()).not.toContain(first);
  receipts.turn()();
  expect(town.noted()).toBe("");
});
