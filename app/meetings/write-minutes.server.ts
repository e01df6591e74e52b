import { and, eq, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { queueForMembers } from "~/delivery/queue.server";
import { locales, textsFor } from "~/texts/index";
import { type About, meetingIn } from "./about.server";
import { meetingMinutes } from "./letters";

/** `closed`: they have gone out already, or the meeting has not begun. */
export type Writing = "saved" | "sent" | "closed" | "unknown";

/** Keeps what was said at a meeting, and sends it to the area's members where that is wanted; once. */
export function writeMinutes(
  permit: Permit<"meeting.arrange">,
  meetingId: string,
  { minutes, intent }: { minutes: string; intent: "save" | "send" },
): Promise<Writing> {
  return decide(permit, { objectId: meetingId, detail: { intent } }, async (decision): Promise<Writing> => {
    const { tx, now } = decision;
    const { meeting } = store().t;
    const about = await meetingIn(tx, permit.scope.areaId, meetingId);
    if (!about) return undo<Writing>("unknown");
    const begun = about.startsAt !== null && about.startsAt <= now && !about.cancelledAt;
    if (about.minutesSentAt || !begun) return undo<Writing>(about.minutesSentAt ? "sent" : "closed");
    const sends = intent === "send";
    await tx
      .update(meeting)
      .set({ minutes, minutesSentAt: sends ? now : null })
      .where(and(eq(meeting.id, meetingId), isNull(meeting.minutesSentAt)));
    if (sends) await send(decision, about, minutes);
    return sends ? "sent" : "saved";
  });
}

async function send(decision: Decision, about: About, minutes: string) {
  const { municipalityId, areaId } = about;
  for (const locale of locales) {
    const content = meetingMinutes(textsFor(locale), locale, about, minutes);
    await queueForMembers(decision, { kind: "meetingMinutes", content, municipalityId }, [areaId]);
  }
}
