import { notFound, type Permit } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { store } from "~/db/open.server";
import { type Locale, textsFor } from "~/texts/index";
import { type About, meetingById, meetingIn } from "./about.server";
import { nameOf, stateOf } from "./kinds";
import { qrCode } from "./qr.server";
import { meetingOf, noticeUrl } from "./token.server";
import { dayOf, hoursOf } from "./when";

export const noticeSizes = ["a4", "a5"] as const;
export type NoticeSize = (typeof noticeSizes)[number];

/** The size that `?format=` asks for; A4 unless it is another one we have. */
export const sizeIn = (url: string): NoticeSize => {
  const wanted = new URL(url).searchParams.get("format");
  return noticeSizes.find((size) => size === wanted) ?? "a4";
};

/** A meeting as everybody may see it: whose home it is in, and how one gets in there, stands in the invitation alone. */
const outside = (about: About): About => (about.privateHome ? { ...about, place: "", note: "" } : about);

function wordsOf(about: About, locale: Locale) {
  const t = textsFor(locale);
  const { notice, onScreen, calendar } = t.meetings;
  const { startsAt, endsAt, place, note, municipality } = outside(about);
  const where = about.privateHome ? calendar.private : about.link ? onScreen : "";
  return {
    from: notice.from(about.area),
    title: nameOf(t, about),
    day: startsAt ? dayOf(startsAt, locale) : notice.notBooked,
    hours: startsAt && endsAt ? hoursOf(startsAt, endsAt, locale) : "",
    place: place || where,
    note,
    about: notice.about,
    scan: notice.scan,
    sentBy: notice.sentBy(municipality),
    numbers: notice.numbers,
  };
}

/** What stands on the notice of a meeting, and the code that leads to the meeting's page. @throws Response 404 */
export async function noticeOf(permit: Permit<"meeting.arrange">, meetingId: string | undefined, locale: Locale) {
  const about = isId(meetingId) ? await meetingIn(store().read, permit.scope.areaId, meetingId) : null;
  if (!about) throw notFound();
  const url = noticeUrl(about.id);
  return { id: about.id, areaId: about.areaId, ...wordsOf(about, locale), url, qr: qrCode(url) };
}
export type Notice = Awaited<ReturnType<typeof noticeOf>>;

/** The meeting to which the code on a notice leads. @throws Response 404 */
export async function meetingOfNotice(token: string | undefined) {
  const id = meetingOf(token ?? "");
  const about = id ? await meetingById(store().read, id) : null;
  if (!about) throw notFound();
  return { ...outside(about), state: stateOf(about, new Date()) };
}
