import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { hagbyAndEken, inSwedishAlone, officer, type Story } from "#tests/alerts/hagby";
import { approveAlert } from "~/alerts/approve.server";
import { draftFollowUp } from "~/alerts/follow/draft.server";
import { config } from "~/config.server";
import { newId } from "~/db/ids";
import type { FollowUp } from "~/db/schema/alerts";
import * as page from "~/routes/kommuner.$kommun";
import * as atom from "~/routes/kommuner.$kommun.atom";
import * as json from "~/routes/kommuner.$kommun.json";
import * as frame from "~/routes/kommuner.$kommun.lista";
import * as one from "~/routes/kommuner.$kommun.varningar.$alertId";
import * as cap from "~/routes/kommuner.$kommun.varningar.$alertId.cap";
import { faultsOf, fetched, publish, withdraw } from "./publicity";

const nora = { kommun: "1884" };
const text = async (route: Parameters<typeof fetched>[0], params: Record<string, string> = nora) =>
  (await fetched(route, params)).text();
const between = (xml: string, name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? "";

test("an exercise says so first on the pages, in the list for other sites, in the feeds and in CAP", async () => {
  await using story = await hagbyAndEken();
  const id = await publish(story, { title: "Brand i Åkerbo & Öskevik", status: "exercise", kind: "notice" });
  const { body } = await new Browser().get(page, "/", nora);
  expect(body).toMatchObject({ rows: [{ id, status: "exercise" }] });
  expect((await new Browser().get(one, "/", { ...nora, alertId: id })).body).toMatchObject({
    words: { status: "exercise" },
  });
  expect(await text(frame)).toContain(">ÖVNING: Brand i Åkerbo &amp; Öskevik</a>");
  const [entry] = parseAtomFeed(await text(atom)).entries!;
  expect(entry!.title).toEqual({ value: "ÖVNING: Information: Brand i Åkerbo &amp; Öskevik", type: "html" });
  expect(entry!.content).toMatchObject({ value: expect.stringMatching(/^<p>ÖVNING\. /) });
  const [item] = parseJsonFeed(await text(json)).items!;
  expect(item).toMatchObject({
    title: "ÖVNING: Information: Brand i Åkerbo & Öskevik",
    content_html: expect.stringMatching(/^<p>ÖVNING\. Det här är en övning/),
  });
  const message = await text(cap, { ...nora, alertId: id });
  expect(await faultsOf(message)).toEqual([]);
  expect(between(message, "status")).toBe("Exercise");
  expect(between(message, "note")).toContain(id);
  expect(between(message, "headline")).toMatch(/^ÖVNING: /);
  expect(between(message, "description")).toMatch(/^ÖVNING\. /);
});

/** Petra tells what came of something; public as the first one was. */
async function follow(story: Story, alertId: string, followUp: FollowUp, title: string) {
  const id = newId();
  const writes = await officer(story, story.nora.police, "alert.write");
  const words = { title, body: "Läget är ett annat.", advice: "", ...inSwedishAlone };
  await draftFollowUp(writes, alertId, { id, followUp, ...words });
  expect(await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1)).toBe("sent");
  return id;
}

test("a thread is an Alert, an Update and an end that take the place of all before, and a Cancel of what was taken back", async () => {
  await using story = await hagbyAndEken();
  const first = await publish(story, { title: "Vattenläcka vid ån", kind: "notice" });
  const update = await follow(story, first, "update", "Ån är över sina bräddar");
  const end = await follow(story, first, "allClear", "Ån är som den ska");
  const messages: string[] = [];
  for (const alertId of [first, update, end]) messages.push(await text(cap, { ...nora, alertId }));
  expect(await faultsOf(messages)).toEqual([]);
  expect(messages.map((one) => between(one, "msgType"))).toEqual(["Alert", "Update", "Update"]);
  const named = (n: number) =>
    `${config.mailFrom},${between(messages[n]!, "identifier")},${between(messages[n]!, "sent")}`;
  expect(messages.map((one) => between(one, "references"))).toEqual(["", named(0), `${named(0)} ${named(1)}`]);
  expect(messages[2]).toContain("<responseType>AllClear</responseType><urgency>Past</urgency>");
  await withdraw(story, update, new Date("2027-12-31T23:30:00Z"));
  const cancel = await text(cap, { ...nora, alertId: update });
  expect(await faultsOf(cancel)).toEqual([]);
  expect([between(cancel, "msgType"), between(cancel, "references"), between(cancel, "sent")]).toEqual([
    "Cancel",
    named(1),
    "2028-01-01T00:30:00+01:00",
  ]);
  expect(await text(frame)).toContain("<small>Faran är över, ");
  const titles = parseJsonFeed(await text(json)).items!.map(({ title }) => title);
  expect(titles).toEqual([
    "Faran är över: Ån är som den ska",
    "Återkallad: Nytt läge: Ån är över sina bräddar",
    "Information: Vattenläcka vid ån",
  ]);
});
