import { and, eq, gte, isNotNull, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import { store } from "~/db/open.server";
import type { Reader as DbReader } from "~/db/store";
import { queueLetter } from "~/delivery/queue.server";
import { autoreplyIn } from "~/mail/inbound/autoreply";
import { first } from "~/mail/inbound/fields";
import type { Inbound } from "~/mail/inbound/read";
import { officersOf } from "~/organisations/officers.server";
import { emailKey } from "~/people/email";
import type { Asked } from "~/replies/right.server";
import { askedByLetter, type Desked, deskOfAnswer, fileMail, fileStranger } from "~/replies/take-mail.server";
import { type Locale, textsFor } from "~/texts/index";
import { type Desk, deskFor } from "./desk.server";
import type { Answered } from "./find-delivery.server";
import { day, fingerprintOf, isTalkedOut, type Kept, keep, senderHashOf } from "./keep.server";
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

/**
 * Takes a person's mail so that nothing sent to us is lost: an answer to an alert becomes a ticket at the desk, all else goes
 * as a letter to the officers of the municipality that it is about. Whoever answers from another address than the letter's
 * reader is nobody whom we know: a ticket of its own, that is not the reader's and counts as no mail of theirs.
 */
export async function passOn(inbound: Inbound, answered: Answered | null, now = new Date()): Promise<PassedOn> {
  const words = wordsOf(inbound);
  const desk = words && (await deskFor(inbound, words.address, answered));
  if (!words || !desk) return "noDesk";
  const { read } = store();
  const reader = answered && (await readerOf(read, answered));
  const isReaders = reader !== null && emailKey(words.address) === reader.emailKey;
  const asked = answered && !isReaders ? await askedByLetter(read, answered) : null;
  const senderHash = senderHashOf(words.address);
  const personId = asked ? undefined : answered?.personId;
  const row = { fingerprint: fingerprintOf(inbound), kind: "words" as const, reason: "unknown", senderHash, personId };
  if (await isTalkedOut(read, { senderHash, personId, at: now })) return "tooMany";
  const about = { objectId: personId ?? desk.id, detail: { delivery: answered?.seq ?? 0, kind: row.kind } };
  return decide<"letter.return", PassedOn>(system(), about, async (decision) => {
    const mayThank = autoreplyIn(inbound) === null;
    const isFirst = !(await hasWritten(decision, asked ? { senderHash } : { personId }));
    const kept = { ...row, deliverySeq: answered?.seq, municipalityId: desk.id, at: decision.now };
    if (!(await keep(decision.tx, kept))) undo<PassedOn>("again");
    const about = { desk, isFirst, mayThank };
    if (asked) return fileUnknown(decision, asked, about, words, inbound);
    const desked = isReaders && answered ? await deskOfAnswer(decision.tx, answered) : null;
    if (reader && desked) return fileFor(decision, { ...about, reader, desked }, words, inbound);
    const told = await tellOfficers(decision, desk, words, reader);
    if (told === 0) undo<PassedOn>("noDesk");
    if (isFirst && mayThank && isReaders) await thank(decision, desk, reader);
    return "passedOn";
  });
}

interface Thanking {
  desk: Desk;
  /** Nothing has come from there within a day: one thank-you is enough, and two machines thank for ever. */
  isFirst: boolean;
  /** Nothing says that a program wrote it: such a mail is never answered by one (RFC 3834 2). */
  mayThank: boolean;
}
interface Filing extends Thanking {
  reader: Reader;
  desked: Desked;
}

const mailIdOf = ({ headers }: Inbound): string | null => first(headers, "message-id").match(plainId)?.[1] ?? null;

/**
 * An answer from another address than the reader's. It is thanked for only where the address is a confirmed one of somebody
 * we know, and by a letter to that one which says nothing of anybody.
 */
async function fileUnknown(
  decision: Decision,
  asked: Asked,
  { desk, isFirst, mayThank }: Thanking,
  words: MailWords,
  inbound: Inbound,
): Promise<PassedOn> {
  const mailId = mailIdOf(inbound);
  const filed = await fileStranger(decision, asked, words.address, { ...words, mailId });
  const known = mayThank && (isFirst || filed === "urgent") ? await knownAt(decision, words.address) : null;
  if (known) await thank(decision, desk, known, { enclosed: words.enclosed, inReplyTo: mailId ?? undefined });
  return "filed";
}

/** Whose confirmed address it is, or null. A sender's address may be forged: it is good for a word of thanks only. */
async function knownAt({ tx }: Decision, address: string) {
  const { person } = store().t;
  const { id, locale } = person;
  const theirs = and(eq(person.emailKey, emailKey(address)), isNotNull(person.confirmedAt), isNull(person.erasedAt));
  const [row] = await tx.select({ id, locale }).from(person).where(theirs);
  return row ?? null;
}

/** An answer to an alert becomes a ticket at the desk; its writer hears so once a day, and each time when it may be urgent. */
async function fileFor(
  decision: Decision,
  { desk, reader, desked, isFirst, mayThank }: Filing,
  words: MailWords,
  inbound: Inbound,
): Promise<PassedOn> {
  const mailId = mailIdOf(inbound);
  const filed = await fileMail(decision, desked, { ...words, mailId });
  if (filed === "tooMany") undo<PassedOn>("tooMany");
  if (mayThank && (isFirst || filed === "urgent"))
    await thank(decision, desk, reader, { enclosed: words.enclosed, inReplyTo: mailId ?? undefined });
  return "filed";
}

/** Whether a mail of the person's, or from the address, has been taken within a day; true where neither is known. */
async function hasWritten({ tx, now }: Decision, by: Pick<Kept, "personId" | "senderHash">): Promise<boolean> {
  const { returned } = store().t;
  if (by.personId === undefined && by.senderHash === undefined) return true;
  const mine = by.personId
    ? eq(returned.personId, by.personId)
    : and(isNull(returned.personId), eq(returned.senderHash, by.senderHash!));
  const lately = and(mine, eq(returned.kind, "words"), gte(returned.at, new Date(now.getTime() - day)));
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
async function readerOf(read: DbReader, { personId, areaId }: Answered): Promise<Reader | null> {
  const { person, area } = store().t;
  const { id, name, emailKey: key, locale } = person;
  const [row] = await read
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
  { id, locale }: Pick<Reader, "id" | "locale">,
  { enclosed = 0, inReplyTo }: { enclosed?: number; inReplyTo?: string } = {},
) {
  const content = mailPassedOn(textsFor(locale), locale, { municipality: desk.name, enclosed });
  const letter = { kind: "mailPassedOn", content, municipalityId: desk.id, inReplyTo } as const;
  await queueLetter(decision, letter, { personId: id });
}
