import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { hagbyAndEken, type Story } from "#tests/alerts/hagby";
import { send } from "#tests/alerts/wanted/neighbours";
import { personIn } from "#tests/support/nora";
import { postbox } from "#tests/support/postbox";
import { rateAddress, rateToken, readRateToken } from "~/access/rate-token.server";
import { newId } from "~/db/ids";
import { deliverDue } from "~/delivery/deliver.server";
import { ratingsOf } from "~/figures/read.server";
import * as page from "~/routes/nytta.$token";

const anybody = new Browser();
const look = (token: string) => anybody.get(page, "/", { token });
const say = (token: string, nytta: string) => anybody.post(page, "/", { nytta }, { token });

async function rated({ db }: Story) {
  return db.store.read.select().from(db.store.t.rating);
}

test("Anna's letter leads to a page with two buttons; looking says nothing, pressing says it once, and she may change her mind", async () => {
  await using story = await hagbyAndEken();
  const { anna } = story.people;
  const id = await send(story, { title: "Lampor" });
  await using box = await postbox();
  await deliverDue();
  const letter = box.letters.find(({ to }) => to === anna.email)!;
  const address = rateAddress({ alertId: id, personId: anna.id });
  expect(letter.text).toContain(address);
  expect(letter.html).toContain(address);
  const token = address.split("/").at(-1)!;
  for (let looks = 0; looks < 3; looks++) expect((await look(token)).body).toEqual({ title: "Lampor", useful: null });
  expect(await rated(story)).toEqual([]);
  for (const _press of [1, 2]) expect((await say(token, "ja")).location).toBe(`/nytta/${token}`);
  expect(await rated(story)).toMatchObject([{ alertId: id, useful: true }]);
  await say(token, "nej");
  expect(await rated(story)).toMatchObject([{ useful: false }]);
  expect((await look(token)).body).toEqual({ title: "Lampor", useful: false });
});

test("nothing that is kept tells whose answer it was, nor when on the day it came", async () => {
  await using story = await hagbyAndEken();
  const { anna } = story.people;
  const id = await send(story);
  await say(rateToken({ alertId: id, personId: anna.id }), "ja");
  const { t, read } = story.db.store;
  const audit = (await read.select().from(t.audit)).filter(({ act }) => act === "alert.rate");
  const kept = JSON.stringify([await rated(story), audit]);
  expect(audit).toMatchObject([{ actorId: null, objectId: id, detail: "{}" }]);
  expect(kept).not.toContain(anna.id);
  expect((await rated(story))[0]!.at.getTime() % 86_400_000).toBe(0);
});

test("a forged token, another answer and another alert's token change nothing", async () => {
  await using story = await hagbyAndEken();
  const right = { alertId: await send(story), personId: story.people.anna.id };
  const token = rateToken(right);
  expect(readRateToken(token)).toEqual(right);
  const forged = [
    token.slice(0, 43) + rateToken({ ...right, personId: newId() }).slice(43),
    token.slice(1),
    "",
    "å".repeat(65),
  ];
  for (const one of forged) {
    expect(readRateToken(one)).toBeNull();
    expect((await look(one)).status).toBe(404);
    expect((await say(one, "ja")).status).toBe(404);
  }
  expect((await say(rateToken({ ...right, alertId: newId() }), "ja")).status).toBe(404);
  await say(token, "kanske");
  expect(await rated(story)).toEqual([]);
});

test("four answers are nobody's to see; five are", async () => {
  await using story = await hagbyAndEken();
  const id = await send(story);
  for (let n = 1; n <= 5; n++) {
    const neighbour = await personIn(story.db, `Granne ${n}`, `granne${n}@nora.example`);
    await say(rateToken({ alertId: id, personId: neighbour.id }), n <= 3 ? "ja" : "nej");
    expect((await ratingsOf([id])).get(id)).toEqual(n < 5 ? undefined : { answers: 5, useful: 3 });
  }
});
