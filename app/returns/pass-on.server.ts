import { and, eq, gte } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { first } from "~/mail/inbound/fields";
import type { Inbound } from "~/mail/inbound/read";
import { officersOf } from "~/organisations/officers.server";
import { emailKey } from "~/people/email";
import { type Desked, deskOfAnswer, fileMail } from "~/replies/take-mail.server";
import { type Locale, textsFor } from "~/texts/index";
import { type Desk, deskFor } from "./desk.server";
import type { Answered } from "./find-delivery.server";
import { day, fingerprintOf, isTalkedOut, keep, senderHashOf } from "./keep.server";
import { type MailWords, mailPassedOn, returnedMail } from "./letters";
import { system } from "./system.server";
import { wordsOf } from "./words.server";

/**
 * What became of a person's mail. `filed`: it answers an alert and lies on the desk. `passedOn`: the officers get it as a letter. `again`: they had it before. `tooMany`: so
 * many came that passing on stops for a day. `noDesk`: it names no sender, or nobody can tell which municipality it is for.
 */
export type PassedOn = "filed" | "passedOn" | "again" | "tooMany" | "noDesk";

/** A Message-ID that our own letters may name; whatever else a mail calls itself is left out. */
const plainId = /^<([!-;=?A-~]{1,200}@[!-;=?A-~]{1,200})>$/;

/** Passes a person's mail on to the officers of the municipality that it is about, so that nothing sent to us is lost. */
export async function passOn(inbound: Inbound, answered: Answered | null, now = new Date()): Promise<PassedOn> {
  const words = wordsOf(inbound);
  const desk = words && (await deskFor(inbound, words.address, answered));
  if (!words || !desk) return "noDesk";
  const senderHash = senderHashOf(words.address);
  const personId = answered?.personId;
  const row = { fingerprint: fingerprintOf(inbound), kind: "words" as const, reason: "unknown", senderHash, personId };
  if (await isTalkedOut(store().read, { senderHash, personId, at: now })) return "tooMany";
  const about = { objectId: personId ?? desk.id, detail: { delivery: answered?.seq ?? 0, kind: row.kind } };
  return decide<"letter.return", PassedOn>(system(), about, async (decision) => {
    const isFirst = personId !== undefined && !(await hasWritten(decision, personId));
    const kept = { ...row, deliverySeq: answered?.seq, municipalityId: desk.id, at: decision.now };
    if (!(await keep(decision.tx, kept))) undo<PassedOn>("again");
    const reader = personId === undefined ? null : await readerOf(decision, personId, answered?.areaId ?? null);
    const isReaders = reader !== null && emailKey(words.address) === reader.emailKey;
    const desked = isReaders && answered ? await deskOfAnswer(decision.tx, answered) : null;
    if (reader && desked) return fileFor(decision, { desk, reader, desked, isFirst }, words, inbound);
    const told = await tellOfficers(decision, desk, words, reader);
    if (told === 0) undo<PassedOn>("noDesk");
    if (isFirst && isReaders) await thank(decision, desk, reader);
    return "passedOn";
  });
}

interface Filing {
  desk: Desk;
  reader: Reader;
  desked: Desked;
  isFirst: boolean;
}

/** An answer to an alert becomes a ticket at the desk; its writer hears so once a day, and each time when it may be urgent. */
async function fileFor(
  decision: Decision,
  { desk, reader, desked, isFirst }: Filing,
  words: MailWords,
  { headers }: Inbound,
): Promise<PassedOn> {
  const mailId = first(headers, "message-id").match(plainId)?.[1] ?? null;
  const filed = await fileMail(decision, desked, { ...words, mailId });
  if (filed === "tooMany") undo<PassedOn>("tooMany");
  if (isFirst || filed === "urgent")
    await thank(decision, desk, reader, { enclosed: words.enclosed, inReplyTo: mailId ?? undefined });
  return "filed";
}

/** Whether a mail of the person's was passed on within a day: one thank-you is enough, and two machines thank for ever. */
async function hasWritten({ tx, now }: Decision, personId: string): Promise<boolean> {
  const { returned } = store().t;
  const lately = and(
    eq(returned.personId, personId),
    eq(returned.kind, "words"),
    gte(returned.at, new Date(now.getTime() - day)),
  );
  return (await tx.select({ id: returned.id }).from(returned).where(lately).limit(1)).length > 0;
}

interface Reader {
  id: string;
  name: string;
  emailKey: string;
  locale: Locale;
  area: string | null;
}

/** Who got the letter that is answered. */
async function readerOf({ tx }: Decision, personId: string, areaId: string | null): Promise<Reader | null> {
  const { person, area } = store().t;
  const { id, name, emailKey: key, locale } = person;
  const [row] = await tx
    .select({ id, name, emailKey: key, locale, area: area.name })
    .from(person)
    .leftJoin(area, eq(area.id, areaId ?? ""))
    .where(eq(person.id, personId));
  return row ?? null;
}

async function tellOfficers(decision: Decision, desk: Desk, words: MailWords, reader: Reader | null): Promise<number> {
  const officers = await officersOf(decision.tx, desk.id);
  for (const { personId, locale } of officers) {
    const about = { municipality: desk.name, words, reader };
    const content = returnedMail(textsFor(locale), locale, about);
    await queueLetter(decision, { kind: "returnedMail", content, municipalityId: desk.id }, { personId });
  }
  return officers.length;
}

async function thank(
  decision: Decision,
  desk: Desk,
  { id, locale }: Reader,
  { enclosed = 0, inReplyTo }: { enclosed?: number; inReplyTo?: string } = {},
) {
  const content = mailPassedOn(textsFor(locale), locale, { municipality: desk.name, enclosed });
  const letter = { kind: "mailPassedOn", content, municipalityId: desk.id, inReplyTo } as const;
  await queueLetter(decision, letter, { personId: id });
}
