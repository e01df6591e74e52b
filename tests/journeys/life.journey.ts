/**
 * The life of areas as each of their people sees it: one from its start-up meeting to signs along its street, one whose
 * lead contact attests the yearly review, and one that rests, is woken and ends. What came before is written directly.
 */
import type { Browser } from "@playwright/test";
import { fieldTime } from "~/meetings/when";
import { sv } from "~/texts/sv/index";
import type { AreaFacts } from "../../drizzle/seed/areas";
import { choose, enter, fill, linkIn, open, press, type Somebody, signIn, sitDown } from "./people";
import { checkPage, expect, lookTwice, test, type World } from "./support";

const anna = { name: "Anna Lindqvist", email: "anna.lindqvist@exempel.example" };
const bjorn = { name: "Björn Ek", email: "björn@exempel.example" };
const eva = { name: "Eva Nord", email: "eva@exempel.example" };
const maj = { name: "Maj Blom", email: "maj@exempel.example" };
const olle = { name: "Olle Frid", email: "olle@exempel.example" };
const petra = { name: "Petra Lund", email: "petra.lund@polisen.example" };
const karin = { name: "Karin Berg", email: "karin.berg@nora.example" };

const title = (who: Somebody) => expect(who.page.getByRole("heading", { level: 1 }));
const homes = (street: string, people: { name: string; email: string; contact?: "contact" | "leadContact" }[]) =>
  people.map((person, i) => ({ street, number: String(i + 1), members: [person] }));
const paper = (street: string, numbers: string[]) => numbers.map((number) => ({ street, number }));

const hagby: AreaFacts = {
  ...{ name: "Hagby", stage: "approved", route: "direct", streets: ["Hagbyvägen"], startedDaysAgo: 9 },
  households: [...homes("Hagbyvägen", [anna, bjorn]), ...paper("Hagbyvägen", ["3", "4", "5"])],
};
const eken: AreaFacts = {
  ...{ name: "Eken", stage: "active", route: "direct", streets: ["Ekvägen"], startedDaysAgo: 370 },
  households: [...homes("Ekvägen", [{ ...eva, contact: "leadContact" }]), ...paper("Ekvägen", ["3"])],
};
const lunden: AreaFacts = {
  ...{ name: "Lunden", stage: "dormant", route: "direct", streets: ["Lundvägen"], startedDaysAgo: 500 },
  households: homes("Lundvägen", [{ ...olle, contact: "contact" }, maj]),
};

async function everybody(browser: Browser, world: World, people: { name: string; email: string }[]) {
  const seated = await Promise.all(people.map((who) => sitDown(browser, world, who, true)));
  for (const one of seated) {
    lookTwice(one.page);
    await enter(world, one);
  }
  return seated;
}

const follow = async (who: Somebody, name: string) => {
  await who.page.getByRole("link", { name, exact: true }).first().click();
  await checkPage(who.page);
};
const soon = (hours: number) => fieldTime(new Date(Date.now() + hours * 3_600_000));

test.describe("a new area", () => {
  test.use({ prior: { areas: [hagby], signs: 5 } });

  const { arrange, answer, attendance, change, page: words } = sv.meetings;
  const { steps, you } = sv.way.next;

  /** Several times are proposed, and changed once; who is invited chooses by the letter's link, without an account. */
  async function proposes(who: Somebody, area: string) {
    await open(who, area);
    await expect(who.page.getByText(steps.arrange.mine({} as never))).toBeVisible();
    await follow(who, steps.arrange.link);
    const times = { [arrange.time(1)]: soon(2), [arrange.time(2)]: soon(50) };
    await fill(who.page, { ...times, [arrange.place]: "Folkets hus, Storgatan 12" });
    await press(who.page, arrange.submit);
    await expect(who.page.getByText(words.proposed)).toBeVisible();
    await follow(who, change.proposed);
    await fill(who.page, { [arrange.time(2)]: soon(74) });
    await press(who.page, arrange.change);
    await expect(who.page.getByText(words.changed)).toBeVisible();
    await checkPage(who.page);
  }

  async function choosesATime(world: World, who: Somebody) {
    const letter = await world.letter(who.email, /Ändrade förslag/);
    await open(who, linkIn(letter.links, /moten\/svar/));
    await who.page.locator("input[type=checkbox]").first().check({ force: true });
    await press(who.page, answer.submit);
    await expect(who.page.getByText(answer.done)).toBeVisible();
  }

  async function books(who: Somebody) {
    await who.page.reload();
    await who.page.getByRole("button", { name: /^Boka/ }).first().click();
    await expect(who.page.getByText(words.booked)).toBeVisible();
    await checkPage(who.page);
  }

  async function saysThatTheyCome(world: World, who: Somebody) {
    const letter = await world.letter(who.email, /^Uppstartsmöte i Hagby, /);
    expect(letter.calendar).toContain("METHOD:REQUEST");
    expect(letter.calendar).toContain("SEQUENCE:1");
    await open(who, linkIn(letter.links, /moten\/svar/));
    await choose(who.page, answer.yes, true);
    await fill(who.page, { [answer.people]: "2" });
    await press(who.page, answer.submit);
    await expect(who.page.getByText(answer.doneYes(2))).toBeVisible();
    await checkPage(who.page);
  }

  /** On a phone, at the doors: who is here, who becomes contact, and the end of the meeting. */
  async function holds(who: Somebody, area: string) {
    await open(who, area);
    await follow(who, steps.attend.link);
    await who.page.getByRole("button", { name: /Hagbyvägen 2/ }).click();
    await expect(who.page.getByText(attendance.count(1, 1))).toBeVisible();
    await checkPage(who.page);
    await who.page.getByRole("link", { name: words.back }).first().click();
    await follow(who, words.appoint);
    await choose(who.page, bjorn.name);
    await choose(who.page, sv.contacts.appoint.roles.contact.label, true);
    await press(who.page, sv.contacts.appoint.submit);
    await expect(who.page.getByText(sv.meetings.appoint.done(bjorn.name))).toBeVisible();
    await open(who, `${area}`);
    await follow(who, steps.attend.link);
    await press(who.page, attendance.hold);
    await expect(who.page.getByText(attendance.held)).toBeVisible();
    await checkPage(who.page);
  }

  async function ordersSigns(world: World, who: Somebody, area: string) {
    await world.letter(who.email, /kontaktombud i Hagby/);
    await signIn(world, who);
    await open(who, area);
    await expect(who.page.getByText(you).first()).toBeVisible();
    await follow(who, steps.order.link);
    await fill(who.page, { [sv.signs.order.signs]: "1" });
    await press(who.page, sv.signs.order.submit);
    await expect(who.page.getByText(sv.signs.order.done)).toBeVisible();
    await checkPage(who.page);
  }

  async function delivers(who: Somebody, area: string) {
    await open(who, area);
    await follow(who, steps.deliver.link);
    await press(who.page, sv.signs.deliver.submit);
    await title(who).toHaveText(sv.signs.deliver.doneTitle);
    await checkPage(who.page);
  }

  async function putsUp(world: World, who: Somebody, area: string) {
    await world.letter(who.email, /skylt/i);
    await open(who, area);
    await follow(who, steps.place.link);
    await follow(who, sv.signs.list.nth(1));
    await fill(who.page, { [sv.signs.place.place]: "På lyktstolpen vid infarten" });
    await press(who.page, sv.signs.place.submit);
    await expect(who.page.getByText(sv.signs.one.saved, { exact: true })).toBeVisible();
    await checkPage(who.page);
    await open(who, `${area}/historia`);
    for (const step of ["meetingBooked", "meetingHeld", "active", "signsReleased"] as const)
      await expect(who.page.getByText(sv.reviews.life.steps[step]).first()).toBeVisible();
  }

  test("goes from proposed times to a sign along the street", async ({ browser, world }) => {
    const [a, b, p] = (await everybody(browser, world, [anna, bjorn, petra])) as [Somebody, Somebody, Somebody];
    const area = `/omraden/${world.areas[0]!.id}`;
    await test.step("Anna reads who arranges the meeting", async () => {
      await open(a, area);
      await expect(a.page.getByText(steps.arrange.others({} as never))).toBeVisible();
    });
    await test.step("Petra proposes times and changes them", () => proposes(p, area));
    const out = await sitDown(browser, world, bjorn, false);
    lookTwice(out.page);
    await test.step("Björn chooses from the letter, without an account or JavaScript", () => choosesATime(world, out));
    await test.step("Petra books", () => books(p));
    await test.step("Björn says that they will be two", () => saysThatTheyCome(world, out));
    await test.step("Petra holds the meeting with her phone", () => holds(p, area));
    await test.step("Björn orders a sign", () => ordersSigns(world, b, area));
    await test.step("Petra delivers it", () => delivers(p, area));
    await test.step("Björn puts it up", () => putsUp(world, b, area));
    await test.step("Anna reads that nothing needs to be done", async () => {
      await open(a, area);
      await expect(a.page.getByText(/Inget behöver göras just nu/)).toBeVisible();
    });
    for (const who of [a, b, p, out]) expect(who.consoleErrors, who.name).toEqual([]);
  });
});

test.describe("older areas", () => {
  test.use({ prior: { areas: [eken, lunden], signs: 0 } });

  const { attest, awaken, close, words } = sv.reviews;
  const { steps, intro } = sv.way.next;

  async function attests(who: Somebody, area: string) {
    await open(who, area);
    await follow(who, steps.review.link);
    await fill(who.page, { [attest.heldAt]: new Date().toISOString().slice(0, 10), [attest.households]: "2" });
    await choose(who.page, attest.lists.right, true);
    await choose(who.page, attest.signStates.none, true);
    await choose(who.page, attest.futures.goesOn, true);
    await press(who.page, attest.submit);
    await expect(who.page.getByText(attest.doneTitle)).toBeVisible();
    await checkPage(who.page);
  }

  async function wakes(world: World, who: Somebody, area: string) {
    await open(who, area);
    await expect(who.page.getByText(intro.dormant)).toBeVisible();
    await follow(who, steps.wake.link);
    await fill(who.page, { [words.label]: "Olle och jag har talats vid. Ni fortsätter." });
    await press(who.page, awaken.submit);
    await expect(who.page).toHaveURL(/historia$/);
    await checkPage(who.page);
    const [member, contact] = [await world.letter(maj.email, /Lunden/), await world.letter(olle.email, /Lunden/)];
    for (const { text } of [member, contact]) expect(text).toContain("Olle och jag har talats vid. Ni fortsätter.");
    expect(world.letters.some(({ to, text }) => to === olle.email && /listan över hushåll/.test(text))).toBe(true);
  }

  async function ends(world: World, who: Somebody, area: string) {
    await open(who, `${area}/avsluta`);
    await fill(who.page, { [words.label]: "Ingen orkar längre. Tack för de här åren." });
    await press(who.page, close.submit);
    await checkPage(who.page);
    const letter = await world.letter(maj.email, /Lunden är avslutad/);
    expect(letter.text).toContain("Ingen orkar längre.");
    expect(letter.text).toContain("Dina uppgifter i området tas bort");
    await expect
      .poll(() => world.letters.some(({ to, text }) => to === olle.email && /ditt uppdrag är slut/.test(text)))
      .toBe(true);
  }

  test("are reviewed, woken and ended, and everybody is told what it means to them", async ({ browser, world }) => {
    const [e, m, k, p] = await everybody(browser, world, [eva, maj, karin, petra]);
    const [lives, rests] = world.areas.map(({ id }) => `/omraden/${id}`) as [string, string];
    await test.step("Eva, lead contact of Eken, attests the review", () => attests(e!, lives));
    await test.step("Petra counts the reviews", () => open(p!, "/skrivbord/avstamningar"));
    await test.step("Maj reads that Lunden rests and who wakes it", async () => {
      await open(m!, rests);
      await expect(m!.page.getByText(steps.wake.others({} as never))).toBeVisible();
    });
    await test.step("Karin wakes Lunden", () => wakes(world, k!, rests));
    await test.step("Karin ends Lunden", () => ends(world, k!, rests));
    await test.step("Maj reads that it is over", () => open(m!, rests));
    for (const who of [e, m, k, p]) expect(who!.consoleErrors, who!.name).toEqual([]);
  });
});
