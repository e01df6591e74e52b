/** The addresses of a world's pages: every row that a route's address can name, and links as letters carry them. */
import { and, eq } from "drizzle-orm";
import { leaveToken } from "~/access/leave-token.server";
import { optOutToken } from "~/access/opt-out-token.server";
import { rateToken } from "~/access/rate-token.server";
import { replyToken } from "~/access/reply-token.server";
import { sheetToken } from "~/access/sheet-token.server";
import type { Store } from "~/db/store";
import { answerUrl, noticeUrl } from "~/meetings/token.server";
import type { Params } from "./access-world";
import type { Links } from "./looks-world";

const lastOf = (url: string) => url.split("/").at(-1)!;

/** Links to what anybody may do who holds a letter, made as the letters' own are. */
export async function letterLinks({ read, t }: Store): Promise<Links> {
  const [sent] = await read
    .select({ alertId: t.ticket.alertId, personId: t.ticket.personId })
    .from(t.ticket)
    .where(eq(t.ticket.kind, "affected"));
  const right = sent as { alertId: string; personId: string };
  const invitations = await read.select({ id: t.meetingInvitation.id }).from(t.meetingInvitation);
  const meetings = await read.select({ id: t.meeting.id }).from(t.meeting);
  const optOuts = [optOutToken(right.personId, "warning"), optOutToken(right.personId, "tip")];
  return {
    "/svara/:token": [replyToken(right)],
    "/svara/:token/:way": [replyToken(right)],
    "/svara/:token/tack": [replyToken(right)],
    "/nytta/:token": [rateToken(right)],
    "/blad/:token": [sheetToken(right.alertId)],
    "/flytta/:token": [leaveToken(right.personId)],
    "/avregistrera/:token/bekrafta": optOuts,
    "/mote/:token": meetings.map(({ id }) => lastOf(noticeUrl(id))),
    "/moten/svar/:token": invitations.map(({ id }) => lastOf(answerUrl(id))),
  };
}

/** Params that rows give together: an area with one of its meetings, an alert with one of its files. */
export async function rowsOf({ read, t }: Store): Promise<Params[]> {
  const { alert, alertArea, attachment, householdCode, joinRequest, signOrder } = t;
  const rows: Params[][] = [
    [{}, { kommun: "1884" }, { key: "burglary" }],
    await read.select({ areaId: t.area.id }).from(t.area),
    await read.select({ applicationId: t.application.id }).from(t.application),
    await read.select({ alertId: alert.id }).from(alert),
    await read.select({ ticketId: t.ticket.id }).from(t.ticket),
    await read.select({ templateId: t.answerTemplate.id }).from(t.answerTemplate),
    await read.select({ alertId: attachment.alertId, attachmentId: attachment.id }).from(attachment),
    await read.select({ areaId: t.household.areaId, householdId: t.household.id }).from(t.household),
    await read.select({ areaId: t.contact.areaId, contactId: t.contact.id }).from(t.contact),
    await read.select({ areaId: joinRequest.areaId, requestId: joinRequest.id }).from(joinRequest),
    await read.select({ areaId: t.meeting.areaId, meetingId: t.meeting.id }).from(t.meeting),
    await read.select({ areaId: signOrder.areaId, orderId: signOrder.id }).from(signOrder),
    await read.select({ areaId: t.sign.areaId, signId: t.sign.id }).from(t.sign),
    await read.selectDistinct({ areaId: householdCode.areaId, sheetId: householdCode.sheetId }).from(householdCode),
    await read.select({ areaId: alertArea.areaId, alertId: alertArea.alertId }).from(alertArea),
    await read
      .select({ areaId: t.area.id, alertId: alert.id })
      .from(alert)
      .innerJoin(t.area, and(eq(t.area.municipalityId, alert.municipalityId), eq(alert.everyArea, true))),
  ];
  const published = await read.select({ alertId: alert.id }).from(alert).where(eq(alert.public, true));
  return [...rows.flat(), ...published.map((row) => ({ ...row, kommun: "1884" }))];
}

/** Names of a route's params. */
export const namesIn = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!);

/** The params with which a route is asked: those of the rows that have exactly its names, or of links that open it. */
export function paramsFor(path: string, rows: readonly Params[], links: Links): Params[] {
  const names = namesIn(path);
  const token = names.find((name) => name === "token" || name === "link");
  if (token) {
    const ways = names.includes("way") ? ["sag-nagot", "fraga", "drabbad"] : [""];
    return [...(links[path] ?? []), "b".repeat(43)].flatMap((value) => ways.map((way) => ({ [token]: value, way })));
  }
  return rows.filter((row) => Object.keys(row).length === names.length && names.every((name) => name in row));
}
