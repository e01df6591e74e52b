/** Hagby and the letters that its members get: what the tests of delivery begin with. */
import { asc, count, eq } from "drizzle-orm";
import { areaIn, longAgo, type Person, personIn, twoTowns } from "#tests/support/nora";
import { newId } from "~/db/ids";
import type { DeliveryState } from "~/db/schema/delivery";
import type { Store } from "~/db/store";
import type { LetterKind } from "~/delivery/kinds";
import { queueForMembers, queueLetter } from "~/delivery/queue.server";
import { type LetterContent, slot } from "~/mail/letter";

export const minutes = (n: number) => n * 60_000;
export const at = (start: Date, later: number) => new Date(start.getTime() + later);

/** A letter that greets by name and names the area. */
export function letterAbout(subject: string, locale: "sv" | "en" = "sv"): LetterContent {
  return {
    locale,
    subject,
    preheader: "",
    above: slot("area"),
    heading: subject,
    blocks: [{ kind: "paragraph", text: `Hej ${slot("name")}! Någon har brutit sig in.` }],
    footer: [],
  };
}

/** Nora with the area Hagby, where Anna, Björn and Åsa live. */
export async function hagby() {
  const { db, nora, lindesberg } = await twoTowns();
  const anna = await personIn(db, "Anna Lindqvist", "anna@hagby.example");
  const bjorn = await personIn(db, "Björn Ek", "bjorn@hagby.example");
  const asa = await personIn(db, "Åsa Öberg", "asa@hagby.example");
  const people: [Person, Person, Person] = [anna, bjorn, asa];
  const { areaId, memberIds } = await areaIn(db, nora.municipality.id, "Hagby", people);
  const town = { db, nora, lindesberg, anna, bjorn, asa, people, areaId, memberIds };
  return { ...town, [Symbol.asyncDispose]: () => db[Symbol.asyncDispose]() };
}

type Hagby = Awaited<ReturnType<typeof hagby>>;

/** A decision queues a letter of this kind to the members of Hagby. */
export async function warn(town: Hagby, kind: LetterKind, now: Date, areaIds = [town.areaId]) {
  const letter = { kind, content: letterAbout(`${kind} i Hagby`), municipalityId: town.nora.municipality.id };
  await town.db.store.tx((tx) => queueForMembers({ tx, now }, letter, areaIds));
}

/** A decision queues a sign-in code to a person. */
export async function sendCode(town: Hagby, to: Person, now: Date, code = "123456") {
  const content = { ...letterAbout("Din kod"), blocks: [{ kind: "code" as const, text: slot("code") }] };
  await town.db.store.tx((tx) =>
    queueLetter({ tx, now }, { kind: "signInCode", content }, { personId: to.id, slots: { code } }),
  );
}

/** State and reason of each delivery, by the person's first name, in the order of the queue. */
export async function states({ t, read }: Store): Promise<string[]> {
  const { delivery, person } = t;
  const rows = await read
    .select({ name: person.name, state: delivery.state, reason: delivery.reason })
    .from(delivery)
    .innerJoin(person, eq(person.id, delivery.personId))
    .orderBy(asc(person.name), asc(delivery.seq));
  return rows.map(({ name, state, reason }) => [name.split(" ")[0], state, reason].filter(Boolean).join(" "));
}

/** Moves `n` more members into Hagby, at `granne<i>@hagby.example`. */
export async function growHagby({ db, areaId }: Hagby, n: number): Promise<string[]> {
  const { t, tx } = db.store;
  const neighbours = Array.from({ length: n }, (_, i) => {
    const email = `granne${i}@hagby.example`;
    return {
      id: newId(),
      email,
      emailKey: email,
      name: `Granne ${i}`,
      locale: "sv" as const,
      createdAt: longAgo,
      confirmedAt: longAgo,
    };
  });
  const household = { id: newId(), areaId, kind: "joined" as const, street: "Storgatan", number: "1", apartment: "" };
  await tx(async (w) => {
    await w.insert(t.household).values({ ...household, createdAt: longAgo });
    for (let i = 0; i < n; i += 500) {
      const some = neighbours.slice(i, i + 500);
      await w.insert(t.person).values(some);
      const place = { householdId: household.id, areaId, joinedAt: longAgo };
      await w.insert(t.member).values(some.map(({ id }) => ({ id: newId(), personId: id, ...place })));
    }
  });
  return neighbours.map(({ email }) => email);
}

/** Waits until `done` says so, at most 100 s: machines that test have much else to do. */
export async function until(done: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + 100_000; Date.now() < end; await new Promise((turn) => setTimeout(turn, 20)))
    if (await done()) return;
  throw new Error("it did not happen within 100 s");
}

/** How many deliveries are in a state. */
export async function countOf({ t, read }: Store, state: DeliveryState): Promise<number> {
  return (await read.select({ n: count() }).from(t.delivery).where(eq(t.delivery.state, state)))[0]!.n;
}
