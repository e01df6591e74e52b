/** What people in Hagby choose, and what they get. */
import { queuedFor } from "#tests/support/letters";
import { actorFor, type Person } from "#tests/support/nora";
import { permit } from "~/access/permit.server";
import { approveAlert } from "~/alerts/approve.server";
import type { AlertInput } from "~/alerts/forms";
import { alertCategories } from "~/alerts/kinds";
import { chooseWanted } from "~/alerts/wanted/choose.server";
import type { WantedInput } from "~/alerts/wanted/forms";
import { letterKinds } from "~/people/forms";
import { drafted, officer, type Story, tip } from "../hagby";

/** Chooses everything but what is given. */
export async function choose(story: Story, who: Person, changed: Partial<WantedInput>) {
  const all = {
    wanted: [...letterKinds],
    categories: [...alertCategories],
    areas: [story.hagby.areaId, story.eken.areaId],
  };
  const rules = { lowest: "ordinary" as const, weekly: false, quietFrom: null, quietTo: null };
  await chooseWanted(permit(await actorFor(who), "self.choose", {}), { ...all, ...rules, ...changed });
}

/** Petra writes something that needs no second officer and sends it; returns its id. */
export async function send(story: Story, changed: Partial<AlertInput> = {}): Promise<string> {
  const id = await drafted(story, tip(changed));
  const answer = await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1);
  if (answer !== "sent") throw new Error(`the alert was not sent: ${answer}`);
  return id;
}

/** Subjects of the letters made out to somebody. */
export const subjectsFor = async (story: Story, who: Person) =>
  (await queuedFor(story.db, who)).map(({ subject }) => subject);
