import type { Decision } from "~/access/decide.server";
import { seal } from "~/access/secrets.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { LetterContent, SlotName } from "~/mail/letter";
import { renderHtml } from "~/mail/render-html";
import { renderText } from "~/mail/render-text";
import { start, writeStep } from "./audience.server";
import { kindRules, type LetterKind } from "./kinds";
import { withWayOut } from "./way-out";

export interface LetterToQueue {
  kind: LetterKind;
  content: LetterContent;
  municipalityId?: string;
  alertId?: string;
  /** Message-ID that this letter continues. */
  inReplyTo?: string;
  /** An alert that this letter follows up: it goes to those who got that one, each as an answer to their own letter. */
  followsAlertId?: string;
  /** The forward that it comes by: it goes to the households that this one is for. */
  forwardId?: string | undefined;
  /** Whoever has had so many letters within a week gets the alert with the weekly letter. */
  weeklyCap?: number;
}

/** Writes a letter, to nobody yet; `size`: how many deliveries are written with it. */
export async function insertLetter({ tx, now }: Decision, letter: LetterToQueue, size = 0): Promise<string> {
  const id = newId();
  await tx.insert(store().t.letter).values({
    id,
    size,
    kind: letter.kind,
    municipalityId: letter.municipalityId ?? null,
    alertId: letter.alertId ?? null,
    weeklyCap: letter.weeklyCap ?? null,
    locale: letter.content.locale,
    subject: letter.content.subject,
    text: renderText(letter.content),
    html: renderHtml(letter.content),
    calendar: letter.content.calendar ?? null,
    inReplyTo: letter.inReplyTo ?? null,
    followsAlertId: letter.followsAlertId ?? null,
    forwardId: letter.forwardId ?? null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + kindRules(letter.kind).expiresAfter),
  });
  return id;
}

/** What every entry of the queue begins with: due at once, held by nobody. */
export const entry = (letterId: string, kind: LetterKind, now: Date) => ({
  letterId,
  lane: kindRules(kind).lane,
  createdAt: now,
  dueAt: now,
});

/** Somebody a letter goes to. `slots`: values that must not lie open in the database, such as a code. */
export interface Addressee {
  personId: string;
  areaId?: string;
  slots?: Partial<Record<SlotName, string>>;
  /** The `seq` of the person's delivery that this one continues. */
  followsSeq?: number;
}

/** Rows that one statement writes: engines bound how many values it may have. */
const atOnce = 1_000;

/** Queues a letter to one person. Returns the letter's id. */
export async function queueLetter(decision: Decision, letter: LetterToQueue, to: Addressee): Promise<string> {
  return (await queueToEach(decision, letter, [to]))!;
}

/**
 * Queues one letter to the people named, each with own values for its slots, in one range of the queue. Whether they
 * still want it is looked at when it is sent, as with every letter. Returns the letter's id, null when it goes to nobody.
 */
export async function queueToEach(
  decision: Decision,
  letter: LetterToQueue,
  to: readonly Addressee[],
): Promise<string | null> {
  if (to.length === 0) return null;
  const { tx, now } = decision;
  const { delivery, dispatch } = store().t;
  const content = to.every(({ areaId }) => areaId) ? withWayOut(letter.content) : letter.content;
  const letterId = await insertLetter(decision, { ...letter, content }, to.length);
  const common = { letterId, state: "queued" as const, dueAt: now, attempts: 0 };
  const rows = to.map(({ personId, areaId = null, followsSeq = null, slots }) => {
    return { ...common, personId, areaId, followsSeq, slots: slots ? seal(JSON.stringify(slots)) : null };
  });
  const written: number[] = [];
  for (let i = 0; i < rows.length; i += atOnce) {
    const some = await tx
      .insert(delivery)
      .values(rows.slice(i, i + atOnce))
      .returning({ seq: delivery.seq });
    written.push(...some.map((row) => row.seq));
  }
  const [firstSeq, lastSeq] = [Math.min(...written), Math.max(...written)];
  await tx.insert(dispatch).values({ ...entry(letterId, letter.kind, now), firstSeq, lastSeq, size: to.length });
  return letterId;
}

async function insertAreas({ tx }: Decision, letterId: string, areaIds: string[]) {
  const rows = [...new Set(areaIds)].map((areaId) => ({ id: newId(), letterId, areaId }));
  for (let i = 0; i < rows.length; i += atOnce) await tx.insert(store().t.letterArea).values(rows.slice(i, i + atOnce));
}

/**
 * Queues a letter to the members of the areas who have confirmed their address, want this kind and read this
 * language; one delivery each. A large audience gets its rows from the worker: see audience.server.ts.
 */
export async function queueForMembers(decision: Decision, letter: LetterToQueue, areaIds: string[]): Promise<void> {
  const { tx, now } = decision;
  const { dispatch } = store().t;
  const id = await insertLetter(decision, { ...letter, content: withWayOut(letter.content) });
  await insertAreas(decision, id, areaIds);
  const { kind, municipalityId = null, alertId = null, weeklyCap = null } = letter;
  const { followsAlertId = null, forwardId = null } = letter;
  const { locale } = letter.content;
  const audience = { id, kind, locale, followsAlertId, forwardId, municipalityId, alertId, weeklyCap };
  const { range, next } = await writeStep(tx, audience, start, now);
  const common = entry(id, letter.kind, now);
  if (range.size > 0) await tx.insert(dispatch).values({ ...common, ...range });
  if (!next) return;
  const rest = { firstSeq: 0, lastSeq: 0, size: 0, cursorArea: next.area, cursorPerson: next.person };
  await tx.insert(dispatch).values({ ...common, ...rest });
}
