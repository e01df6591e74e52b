import type { MeetingKind } from "~/db/schema/meetings";
import type { Texts } from "~/texts/index";

export type { MeetingKind };

export const meetingKinds = ["startUp", "yearlyReview", "other"] as const satisfies readonly MeetingKind[];

/** `past`: its time is over and nobody has said yet that it was held. */
export type MeetingState = "proposed" | "booked" | "past" | "held" | "cancelled";

interface Standing {
  startsAt: Date | null;
  endsAt: Date | null;
  heldAt: Date | null;
  cancelledAt: Date | null;
}

/** Where a meeting stands at an instant. */
export function stateOf({ startsAt, endsAt, heldAt, cancelledAt }: Standing, now: Date): MeetingState {
  if (cancelledAt) return "cancelled";
  if (heldAt) return "held";
  if (!startsAt) return "proposed";
  return (endsAt ?? startsAt) <= now ? "past" : "booked";
}

const hours = 3_600_000;

/** Whether the list of who is there may be used: from three hours before the meeting. */
export const isOpen = (meeting: Standing, now: Date): boolean =>
  meeting.startsAt !== null && !meeting.cancelledAt && meeting.startsAt.getTime() - 3 * hours <= now.getTime();

/** Whether it can still be answered, changed or cancelled: it is neither cancelled nor held, and has not begun. */
export const isAhead = (meeting: Standing, now: Date): boolean =>
  !meeting.cancelledAt && !meeting.heldAt && (meeting.startsAt === null || meeting.startsAt > now);

/** What a meeting is called: "Uppstartsmöte", or its own title. */
export const nameOf = (t: Texts, { kind, title }: { kind: MeetingKind; title: string }): string =>
  kind === "other" ? title : t.meetings.kinds[kind];

/** Where it is held, in one line. */
export const whereOf = (t: Texts, { place, link }: { place: string; link: string }): string =>
  [place, link ? t.meetings.onScreen : ""].filter(Boolean).join(", ");
