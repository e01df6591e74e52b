/** To whose desk a person's mail belongs. The sender's address may be forged: it decides nothing but this. */
import { and, desc, eq, isNull, type SQL } from "drizzle-orm";
import { isId } from "~/db/ids";
import { store } from "~/db/open.server";
import { first } from "~/mail/inbound/fields";
import type { Inbound } from "~/mail/inbound/read";
import { emailKey } from "~/people/email";
import { type Answered, deliveryNamed } from "./find-delivery.server";

export interface Desk {
  id: string;
  name: string;
}

async function municipality(id: string): Promise<Desk | null> {
  const { read, t } = store();
  const [row] = await read
    .select({ id: t.municipality.id, name: t.municipality.name })
    .from(t.municipality)
    .where(eq(t.municipality.id, id));
  return row ?? null;
}

async function whereLives(who: SQL | undefined): Promise<string | undefined> {
  const { read, t } = store();
  const { person, member, area } = t;
  const [row] = await read
    .select({ id: area.municipalityId })
    .from(person)
    .innerJoin(member, and(eq(member.personId, person.id), isNull(member.leftAt)))
    .innerJoin(area, eq(area.id, member.areaId))
    .where(who)
    .orderBy(desc(member.joinedAt))
    .limit(1);
  return row?.id;
}

async function whereApplied(who: SQL | undefined): Promise<string | undefined> {
  const { read, t } = store();
  const { person, application } = t;
  const [row] = await read
    .select({ id: application.municipalityId })
    .from(person)
    .innerJoin(application, eq(application.personId, person.id))
    .where(who)
    .orderBy(desc(application.createdAt))
    .limit(1);
  return row?.id;
}

async function whereWorks(who: SQL | undefined): Promise<string | undefined> {
  const { read, t } = store();
  const { person, staff, policeAreaMunicipality: covers } = t;
  const [row] = await read
    .select({ own: staff.municipalityId, covered: covers.municipalityId })
    .from(person)
    .innerJoin(staff, and(eq(staff.personId, person.id), isNull(staff.endedAt)))
    .leftJoin(covers, eq(covers.policeAreaId, staff.policeAreaId))
    .where(who)
    .limit(1);
  return row?.own ?? row?.covered ?? undefined;
}

/** The municipality where a person is a member, else has applied, else works. */
async function ofPerson(which: SQL): Promise<string | undefined> {
  const who = and(which, isNull(store().t.person.erasedAt));
  return (await whereLives(who)) ?? (await whereApplied(who)) ?? (await whereWorks(who));
}

/** The letter that a mail program says is answered: our Message-IDs name their delivery. */
async function inReplyTo({ headers }: Inbound): Promise<Answered | null> {
  const ids = `${first(headers, "in-reply-to")} ${first(headers, "references")}`.matchAll(/<([0-9a-f-]{36})@/g);
  for (const [, id = ""] of [...ids].slice(0, 20)) {
    const found = isId(id) ? await deliveryNamed(id) : null;
    if (found) return found;
  }
  return null;
}

async function onlyOne(): Promise<Desk | null> {
  const { read, t } = store();
  const rows = await read.select({ id: t.municipality.id, name: t.municipality.name }).from(t.municipality).limit(2);
  return rows.length === 1 ? rows[0]! : null;
}

/** The municipality whose officers get a person's mail: the letter's, the person's, the writer's, else the only one. */
export async function deskFor(inbound: Inbound, writer: string, answered: Answered | null): Promise<Desk | null> {
  const { person } = store().t;
  const letter = answered ?? (await inReplyTo(inbound));
  const id =
    letter?.municipalityId ??
    (letter ? await ofPerson(eq(person.id, letter.personId)) : undefined) ??
    (await ofPerson(eq(person.emailKey, emailKey(writer))));
  return id ? municipality(id) : onlyOne();
}
