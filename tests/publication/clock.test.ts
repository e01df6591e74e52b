/** From the form to the feeds around the nights in which Stockholm's clock is changed, and over the turn of the year. */
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { afterEach, expect, test, vi } from "vitest";
import type { Browser } from "#tests/access/browser";
import { hagbyAndEken } from "#tests/alerts/hagby";
import { browserOf, errorsIn } from "#tests/households/hagby";
import { postbox } from "#tests/support/postbox";
import { questions } from "~/alerts/forms";
import { sendScheduled } from "~/alerts/schedule/send-due.server";
import { newId } from "~/db/ids";
import { deliverDue } from "~/delivery/deliver.server";
import * as atom from "~/routes/kommuner.$kommun.atom";
import * as json from "~/routes/kommuner.$kommun.json";
import * as one from "~/routes/kommuner.$kommun.varningar.$alertId";
import * as cap from "~/routes/kommuner.$kommun.varningar.$alertId.cap";
import * as send from "~/routes/varningar.$alertId.skicka";
import * as write from "~/routes/varningar.ny";
import { faultsOf, fetched } from "./publicity";

const nora = { kommun: "1884" };
const desk = "/?kommun=1884";
const itIs = (now: string) => void vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
afterEach(() => void vi.useRealTimers());

/** Petra writes a tip for everybody, by the form. */
async function writes(petra: Browser): Promise<string> {
  const words = { kind: "tip", priority: "ordinary", title: "Åskväder över Öskevik", body: "Dra ur sladdarna." };
  const alertId = newId();
  const { location } = await petra.post(write, desk, { id: alertId, ...words, everyArea: "on", public: "on" });
  expect(location).toBe(`/varningar/${alertId}`);
  return alertId;
}

/** She answers the questions and says when it shall go. */
const plans = (petra: Browser, alertId: string, when: Record<string, string>) =>
  petra.post(send, desk, { version: "1", checked: [...questions], when: "later", ...when }, { alertId });

interface Case {
  night: string;
  typed: string;
  refused: Record<string, string>;
  meant: Record<string, string>;
  instant: string;
  sent: string;
}

const cases: Case[] = [
  {
    night: "the clock is put forward",
    typed: "2026-03-28T20:00:00Z",
    refused: { at: "2026-03-29T02:30" },
    meant: { at: "2026-03-29T03:30" },
    instant: "2026-03-29T01:30:00.000Z",
    sent: "2026-03-29T03:30:00+02:00",
  },
  {
    night: "the clock is put back",
    typed: "2026-10-24T20:00:00Z",
    refused: { at: "2026-10-25T02:30" },
    meant: { at: "2026-10-25T02:30", which: "second" },
    instant: "2026-10-25T01:30:00.000Z",
    sent: "2026-10-25T02:30:00+01:00",
  },
  {
    night: "the year turns",
    typed: "2026-12-31T12:00:00Z",
    refused: { at: "2026-12-31T12:30" },
    meant: { at: "2027-01-01T00:15" },
    instant: "2026-12-31T23:15:00.000Z",
    sent: "2027-01-01T00:15:00+01:00",
  },
];

test.each(cases)(
  "in the night when $night an alert leaves at the minute that was meant, and all tell the same",
  async ({ typed, refused, meant, instant, sent }) => {
    itIs(typed);
    await using story = await hagbyAndEken();
    await using box = await postbox();
    const petra = await browserOf(story.nora.police);
    const alertId = await writes(petra);
    const wrong = await plans(petra, alertId, refused);
    expect([wrong.status, Object.keys(errorsIn(wrong.body) ?? {})]).toEqual([400, ["at"]]);
    expect((await plans(petra, alertId, meant)).location).toBe(`/varningar/${alertId}?klart=scheduled`);
    const at = new Date(instant);
    itIs(new Date(at.getTime() - 1_000).toISOString());
    await sendScheduled(new Date());
    await deliverDue();
    expect(box.letters).toEqual([]);
    await expect(fetched(one, { ...nora, alertId })).rejects.toMatchObject({ status: 404 });
    itIs(instant);
    await sendScheduled(new Date());
    await deliverDue();
    expect(box.lettersTo(story.people.anna.email)).toMatchObject([{ subject: "Tips: Åskväder över Öskevik" }]);
    expect(new Date(box.letters[0]!.headers.get("date") as string).toISOString()).toBe(instant);
    const message = await (await fetched(cap, { ...nora, alertId })).text();
    expect(await faultsOf(message)).toEqual([]);
    expect(message).toContain(`<sent>${sent}</sent>`);
    const [entry] = parseAtomFeed(await (await fetched(atom, nora)).text()).entries!;
    expect([entry!.published, entry!.updated]).toEqual([instant, instant]);
    const [item] = parseJsonFeed(await (await fetched(json, nora)).text()).items!;
    expect(new Date(item!.date_published as unknown as string).toISOString()).toBe(instant);
    expect(item!.title).toBe("Tips: Åskväder över Öskevik");
  },
);
