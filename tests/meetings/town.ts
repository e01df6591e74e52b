/** Hagby with three members, and Petra who arranges meetings there; it is January 2027. */
import { eq } from "drizzle-orm";
import ICAL from "ical.js";
import { type Attachment, simpleParser } from "mailparser";
import { vi } from "vitest";
import { Browser } from "#tests/access/browser";
import { browserOf, hagbyTown, inStage } from "#tests/households/hagby";
import { queuedFor } from "#tests/support/letters";
import { areaIn, type Person, personIn } from "#tests/support/nora";
import { newId } from "~/db/ids";
import * as answerRoute from "~/routes/moten.svar.$token";
import * as meetingRoute from "~/routes/omraden.$areaId.moten.$meetingId";
import * as arrangeRoute from "~/routes/omraden.$areaId.moten.nytt";

/** The day on which the tests' stories begin. */
export const today = new Date("2027-01-05T09:00:00Z");

/** Makes it this time of the clock; timers go on as they are. */
export const itIs = (now: Date | string) => vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });

/** Nora on that day: Hagby with Anna, Björn and Åsa, who reads English. */
export async function meetingTown() {
  itIs(today);
  const town = await hagbyTown();
  const { db, anna, nora } = town;
  const bjorn = await personIn(db, "Björn Ek", "björn@nora.example");
  const asa = await personIn(db, "Åsa Öberg", "åsa@nora.example", "en");
  const area = await areaIn(db, nora.municipality.id, "Åkerby", [anna, bjorn, asa]);
  await inStage(db, area.areaId, "approved");
  const end = async () => {
    vi.useRealTimers();
    await town[Symbol.asyncDispose]();
  };
  return { ...town, bjorn, asa, petra: nora.police, area, [Symbol.asyncDispose]: end };
}
export type MeetingTown = Awaited<ReturnType<typeof meetingTown>>;

/** What Petra fills in; `changed` puts it right for a test. */
export const filledIn = (changed: Record<string, string> = {}) => ({
  id: newId(),
  kind: "startUp",
  time1: "2027-01-14T18:00",
  minutes: "90",
  place: "Folkets hus, Storgatan 12",
  isPublic: "on",
  ...changed,
});

/** Sends the form of a new meeting. */
export const arrangeBy = async (by: Person, town: MeetingTown, form: Record<string, string>) =>
  (await browserOf(by)).post(arrangeRoute, "/", form, { areaId: town.area.areaId });

/** A meeting that Petra has arranged; its id. */
export async function arranged(town: MeetingTown, changed: Record<string, string> = {}): Promise<string> {
  const form = filledIn(changed);
  const { location, body } = await arrangeBy(town.petra, town, form);
  if (!location) throw new Error(JSON.stringify(body));
  return form.id;
}

export const three = { time1: "2027-01-14T18:00", time2: "2027-01-16 14:00", time3: "2027-01-19T18:30" };

export const params = (town: MeetingTown, meetingId: string) => ({ areaId: town.area.areaId, meetingId });

/** The meeting's page as somebody sees it. */
export const pageFor = async (who: Person, town: MeetingTown, meetingId: string) =>
  (await browserOf(who)).get(meetingRoute, "/", params(town, meetingId));

/** The token in the newest letter to somebody. */
export async function tokenFor(town: MeetingTown, who: Person): Promise<string> {
  const link = (await queuedFor(town.db, who)).flatMap(({ values }) => values.link ?? []).at(-1)!;
  return link.split("/").at(-1)!;
}

/** Answers by the link of the newest letter, in a browser that nobody is signed in to. */
export async function answers(town: MeetingTown, who: Person, form: Record<string, string | string[]>) {
  const token = await tokenFor(town, who);
  return new Browser().post(answerRoute, `/moten/svar/${token}`, form, { token });
}

/** The page behind the link of the newest letter. */
export async function asked(town: MeetingTown, who: Person) {
  const token = await tokenFor(town, who);
  return new Browser().get(answerRoute, `/moten/svar/${token}`, { token });
}

export async function row(town: MeetingTown, meetingId: string) {
  const { read, t } = town.db.store;
  const [found] = await read.select().from(t.meeting).where(eq(t.meeting.id, meetingId));
  return found!;
}

/** The first event of iCalendar text, read by a parser that is not ours. */
export function eventIn(calendar: string) {
  const whole = new ICAL.Component(ICAL.parse(calendar));
  const event = new ICAL.Event(whole.getFirstSubcomponent("vevent")!);
  const { uid, summary, description, location, sequence, startDate, endDate, component } = event;
  return {
    method: whole.getFirstPropertyValue("method"),
    ...{ uid, summary, description, location, sequence },
    starts: startDate.toJSDate().toISOString(),
    ends: endDate.toJSDate().toISOString(),
    status: component.getFirstPropertyValue("status"),
    guests: component
      .getAllProperties("attendee")
      .map((guest) => String(guest.getFirstValue()).replace("MAILTO:", "mailto:")),
    organizer: component.getFirstPropertyValue("organizer"),
  };
}

/** What a letter as it came over the wire puts into a calendar, and the same as a file. */
export async function calendarsIn(raw: string): Promise<Attachment[]> {
  return (await simpleParser(Buffer.from(raw, "latin1"))).attachments;
}
