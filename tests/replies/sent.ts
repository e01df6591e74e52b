import { letterAbout } from "#tests/delivery/hagby";
import { queueForMembers } from "~/delivery/queue.server";
import { slot } from "~/mail/letter";
import type { Town } from "./hagby";

/** The warning's own letter goes to Hagby's members. */
export async function sendWarning({ db, alertId, areaId, nora }: Town) {
  const about = letterAbout("Varning i Hagby");
  const link = { kind: "link" as const, label: "Svara", href: slot("replyUrl") };
  const content = { ...about, blocks: [...about.blocks, link] };
  const letter = { kind: "warning", content, municipalityId: nora.municipality.id, alertId } as const;
  await db.store.tx((tx) => queueForMembers({ tx, now: new Date() }, letter, [areaId]));
}
