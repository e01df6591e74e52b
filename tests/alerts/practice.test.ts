import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { queuedFor } from "#tests/support/letters";
import { contactIn, type Person } from "#tests/support/nora";
import { postbox } from "#tests/support/postbox";
import { approveAlert } from "~/alerts/approve.server";
import { draftFollowUp } from "~/alerts/follow/draft.server";
import { outcomesDue } from "~/alerts/follow/due.server";
import type { AlertInput } from "~/alerts/forms";
import { alertForm } from "~/alerts/forms";
import { forwardAlert } from "~/alerts/forward.server";
import { findInArea } from "~/alerts/in-area.server";
import { alertFor } from "~/alerts/read.server";
import { queueAlert } from "~/alerts/send.server";
import { submitAlert } from "~/alerts/submit.server";
import { wordsOf } from "~/alerts/words.server";
import { newId } from "~/db/ids";
import type { AlertKind, AlertPriority } from "~/db/schema/alerts";
import { deliverDue } from "~/delivery/deliver.server";
import { forgetLetters } from "~/delivery/forget.server";
import { liveFigures } from "~/figures/read.server";
import { textsFor } from "~/texts/index";
import {
  drafted,
  goesViaContact,
  hagbyAndEken,
  inSwedishAlone,
  neighbour,
  officer,
  type Story,
  tip,
  warning,
} from "./hagby";

const petra = <A extends "alert.write" | "alert.approve">(story: Story, act: A) =>
  officer(story, story.nora.police, act);
const karin = (story: Story) => officer(story, story.nora.coordinator, "alert.approve");

/** Petra writes something, Karin sends it. */
async function send(story: Story, input: AlertInput): Promise<string> {
  const id = await drafted(story, input);
  await submitAlert(await petra(story, "alert.write"), id, 1);
  expect(await approveAlert(await karin(story), id, 1)).toBe("sent");
  return id;
}

/** Everybody in Hagby and Eken who got something about alerts, by first name. */
async function readers({ db, people }: Story): Promise<string[]> {
  const found: string[] = [];
  for (const [name, who] of Object.entries(people)) if ((await queuedFor(db, who)).length > 0) found.push(name);
  return found;
}
const cases: [kind: AlertKind, priority: AlertPriority][] = [
  ["warning", "urgent"],
  ["warning", "ordinary"],
  ["notice", "important"],
  ["tip", "ordinary"],
];

test.each(cases)(
  "an exercise of a %s (%s) to every area reaches the contacts and no other member",
  async (kind, priority) => {
    await using story = await hagbyAndEken();
    await contactIn(
      story.db,
      story.hagby.areaId,
      story.hagby.memberIds[story.people.emily.id]!,
      "contact",
      story.nora.police,
    );
    const words = { place: "Hagby", timeSpan: "i dag", advice: "Lås." };
    await send(story, tip({ kind, priority, status: "exercise", public: true, contactsOnly: false, ...words }));
    expect(await readers(story)).toEqual(["bjorn", "emily"]);
    expect(await queuedFor(story.db, story.people.bjorn)).toMatchObject([{ kind: "notice" }]);
  },
);

test("its letter begins with ÖVNING, or EXERCISE, in subject, heading and text", async () => {
  await using story = await hagbyAndEken();
  await using box = await postbox();
  const { bjorn, emily } = story.people;
  await contactIn(story.db, story.hagby.areaId, story.hagby.memberIds[emily.id]!, "contact", story.nora.police);
  await send(story, warning(story, { status: "exercise", priority: "urgent" }));
  await send(story, tip({ status: "test", title: "Prov av flödet" }));
  await deliverDue();
  const [exercise, technical] = box.lettersTo(bjorn.email);
  expect(exercise!.subject).toMatch(/^ÖVNING: Brådskande varning: Inbrott/);
  expect(exercise!.text).toMatch(/ÖVNING: INBROTT I VERKSTAD I HAGBY\s+ÖVNING\. Det här är en övning\./);
  expect(exercise!.html).toContain("ÖVNING. Det här är en övning.");
  expect(technical!.subject).toMatch(/^TEST: Tips: Prov av flödet/);
  const inEnglish = box.lettersTo(emily.email)[0]!;
  expect(inEnglish.subject).toMatch(/^EXERCISE: Urgent warning/);
  expect(inEnglish.text).toContain("EXERCISE. This is an exercise.");
  const asked = (await queuedFor(story.db, story.nora.coordinator)).map(({ subject, text }) => ({ subject, text }));
  expect(asked[0]!.subject).toContain("ÖVNING: Inbrott");
  expect(asked[0]!.text).toContain("ÖVNING: ");
});

test("what comes after an exercise reaches the contacts alone, also when nobody knows any more who got the first letter", async () => {
  await using story = await hagbyAndEken();
  const first = await send(story, warning(story, { status: "exercise", contactsOnly: false }));
  await deliverDue();
  await forgetLetters(new Date(Date.now() + 60 * 86_400_000));
  const id = newId();
  const words = { title: "Övningen är slut", body: "Tack.", advice: "", ...inSwedishAlone };
  await draftFollowUp(await petra(story, "alert.write"), first, { id, followUp: "outcome", ...words });
  await submitAlert(await petra(story, "alert.write"), id, 1);
  expect(await approveAlert(await karin(story), id, 1)).toBe("sent");
  expect(await readers(story)).toEqual(["bjorn"]);
  expect((await queuedFor(story.db, story.people.bjorn)).at(-1)!.subject).toMatch(/^ÖVNING: /);
});

test("a contact cannot pass an exercise on, nor anything else that is for contacts; other members do not see it", async () => {
  await using story = await hagbyAndEken();
  await goesViaContact(story.db, story.hagby.areaId);
  const { bjorn, anna } = story.people;
  const sees = async (who: Person, id: string) =>
    findInArea(story.db.store.read, await neighbour(who, "alert.receive", story.hagby.areaId), id);
  for (const changed of [{ status: "exercise" as const }, { contactsOnly: true }]) {
    const id = await send(story, tip({ kind: "notice", ...changed }));
    const permit = await neighbour(bjorn, "alert.forward", story.hagby.areaId);
    await expect(forwardAlert(permit, id, "Hej")).rejects.toMatchObject({ status: 403 });
    expect([await sees(bjorn, id), await sees(anna, id)]).toMatchObject([{ id }, null]);
  }
  expect(await readers(story)).toEqual(["bjorn"]);
});

test("the last lock: nothing writes letters to members about what is not meant", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, tip({ status: "test" }));
  const { read, t, tx } = story.db.store;
  const [row] = await read.select().from(t.alert).where(eq(t.alert.id, id));
  const words = await wordsOf(read, row!);
  const areas = [{ id: story.hagby.areaId, households: null }];
  const queue = tx((w) => queueAlert({ tx: w, now: new Date() }, { ...row!, contactsOnly: false }, words, areas));
  await expect(queue).rejects.toThrow("goes to no member");
});

test("an officer sees beforehand that only the contacts get it, and another status is another version to approve", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, warning(story, { status: "exercise" }));
  const { audience, version, words } = await alertFor(await petra(story, "alert.write"), id);
  expect(words.status).toBe("exercise");
  expect(audience).toMatchObject({ now: { sv: 1, en: 0 }, later: 0, contacts: 0, paperHouseholds: 0 });
  const { reviseAlert } = await import("~/alerts/write.server");
  expect(await reviseAlert(await petra(story, "alert.write"), id, version, warning(story))).toBe("saved");
  expect(await alertFor(await petra(story, "alert.write"), id)).toMatchObject({
    version: 2,
    words: { status: "actual" },
    audience: { contacts: 1, paperHouseholds: 1 },
  });
});

test("an exercise is in no statistics and asks for no outcome", async () => {
  await using story = await hagbyAndEken();
  const desk = await officer(story, story.nora.police, "desk.read" as never);
  const later = new Date(Date.now() + 30 * 86_400_000);
  await send(story, warning(story, { status: "exercise" }));
  const municipalityId = story.nora.municipality.id;
  expect(await liveFigures(municipalityId, new Date(0))).toEqual([]);
  expect(await outcomesDue(desk, later)).toEqual([]);
  await send(story, warning(story));
  expect(await liveFigures(municipalityId, new Date(0))).toHaveLength(1);
  expect(await outcomesDue(desk, later)).toHaveLength(1);
});

test("the form knows three answers and takes none for real", () => {
  const form = alertForm(textsFor("sv"));
  const given = { id: newId(), kind: "tip", priority: "ordinary", title: "T", body: "B", everyArea: true };
  expect(form.parse(given).status).toBe("actual");
  expect(form.parse({ ...given, status: "exercise" }).status).toBe("exercise");
  expect(form.safeParse({ ...given, status: "Actual" }).success).toBe(false);
});
