import { copyFileSync } from "node:fs";
import path from "node:path";
import { and, asc, count, eq, gt, isNotNull, isNull } from "drizzle-orm";
import { longLetter, settle } from "#tests/bench/members";
import { type HostileScript, LETTERS } from "#tests/support/hostile/script";
import { recipients } from "#tests/support/hostile/server";
import { adoptStore, openStore } from "~/db/open.server";
import type { Store } from "~/db/store";
import { queueForMembers } from "~/delivery/queue.server";

/** Makes a database in which a warning to twelve members waits; returns its file. */
export async function warnedTown(folder: string): Promise<string> {
  const file = path.join(folder, "template.db");
  const store = adoptStore(await openStore(file, { migrate: true }));
  const { areaIds, municipalityId } = await settle(store, LETTERS);
  const letter = { kind: "warning" as const, content: longLetter("Inbrott i källare"), municipalityId };
  await store.tx((tx) => queueForMembers({ tx, now: new Date() }, letter, areaIds));
  await store.close();
  return file;
}

/** A copy of it whose members have the script's addresses, in the order of the queue. */
export async function townFor(script: HostileScript, template: string, file: string): Promise<Store> {
  copyFileSync(template, file);
  const store = await openStore(file, { migrate: false });
  const { person } = store.t;
  const rows = await lettersIn(store);
  await store.tx(async (tx) => {
    for (const [i, email] of recipients(script).entries())
      await tx.update(person).set({ email, emailKey: email }).where(eq(person.id, rows[i]!.personId));
  });
  return store;
}

/** The twelve deliveries as they stand, with whether their address is condemned. */
export function lettersIn({ t, read }: Store) {
  const { delivery: d, suppression } = t;
  return read
    .select({ personId: d.personId, state: d.state, status: d.status, attempts: d.attempts, condemned: suppression.id })
    .from(d)
    .leftJoin(suppression, eq(suppression.personId, d.personId))
    .orderBy(asc(d.seq));
}

/** As if the time had come for all that waits for another try. */
export async function letTimePass({ t, tx }: Store): Promise<void> {
  const now = new Date();
  const later = and(eq(t.delivery.state, "deferred"), gt(t.delivery.dueAt, now));
  await tx(async (w) => {
    await w.update(t.delivery).set({ dueAt: now }).where(later);
    const waiting = and(isNull(t.dispatch.leasedBy), gt(t.dispatch.dueAt, now));
    await w.update(t.dispatch).set({ dueAt: now }).where(waiting);
  });
}

/** Leases that somebody holds. */
export async function leasesIn({ t, read }: Store): Promise<number> {
  return (await read.select({ n: count() }).from(t.dispatch).where(isNotNull(t.dispatch.leasedBy)))[0]!.n;
}
