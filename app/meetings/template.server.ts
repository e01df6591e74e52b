import { and, eq } from "drizzle-orm";
import { decide } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { MeetingKind } from "~/db/schema/meetings";
import type { Reader } from "~/db/store";
import { textsFor } from "~/texts/index";
import type { ListsInput } from "./forms";

/** What meetings of a kind begin with in a municipality: its own lists, or the ones that everybody has. */
export async function templateOf(read: Reader, municipalityId: string, kind: MeetingKind): Promise<ListsInput> {
  const { meetingTemplate: own } = store().t;
  const [row] = await read
    .select({ agenda: own.agenda, checklist: own.checklist })
    .from(own)
    .where(and(eq(own.municipalityId, municipalityId), eq(own.kind, kind)));
  return row ?? textsFor("sv").meetingTemplates[kind];
}

/** A municipality's template as its page shows it. */
export const templateHere = ({ scope }: Permit<"meeting.template">, kind: MeetingKind) =>
  templateOf(store().read, scope.municipalityId, kind);

/** Keeps a municipality's own lists for a kind of meeting; meetings that exist are not touched. */
export function changeTemplate(permit: Permit<"meeting.template">, kind: MeetingKind, lists: ListsInput) {
  const { municipalityId } = permit.scope;
  return decide(permit, { objectId: municipalityId, detail: { kind } }, async ({ tx, now }) => {
    const { meetingTemplate: own } = store().t;
    const changed = { ...lists, changedBy: permit.actor.personId, changedAt: now };
    await tx
      .insert(own)
      .values({ id: newId(), municipalityId, kind, ...changed })
      .onConflictDoUpdate({ target: [own.municipalityId, own.kind], set: changed });
  });
}
