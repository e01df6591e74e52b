/**
 * An alert as each of its people meets it: the officer on a phone, a colleague who reads before it goes, the contact, a
 * member who answers, a neighbour with nothing but the paper; and what came of it, told to all of them.
 */
import type { Browser } from "@playwright/test";
import nodemailer from "nodemailer";
import { qrCode } from "~/alerts/sheet-code.server";
import { sv } from "~/texts/sv/index";
import type { AreaFacts } from "../../drizzle/seed/areas";
import { choose, enter, field, fill, linkIn, open, press, type Somebody, sitDown } from "./people";
import { checkPage, expect, lookTwice, test, type World } from "./support";

const petra = { name: "Petra Lund", email: "petra.lund@polisen.example" };
const karin = { name: "Karin Berg", email: "karin.berg@nora.example" };
const bjorn = { name: "Björn Ek", email: "bjorn.ek@exempel.example" };
const anna = { name: "Anna Lindqvist", email: "anna.lindqvist@exempel.example" };
const asa = { name: "Åsa Öberg", email: "asa.oberg@exempel.example" };
const rut = { name: "Rut utan e-post", email: "" };

const homes = [{ ...bjorn, contact: "contact" as const }, anna, asa];
const hagby: AreaFacts = {
  ...{ name: "Hagby", stage: "active", route: "direct", streets: ["Hagbyvägen"], startedDaysAgo: 200 },
  households: [
    ...homes.map((who, n) => ({ street: "Hagbyvägen", number: String(n + 1), members: [who] })),
    { street: "Hagbyvägen", number: "9" },
  ],
};

/** What was done by hand: each press, tick and field counts once. */
class Hands {
  readonly #who: Somebody;
  #steps = 0;
  constructor(who: Somebody) {
    this.#who = who;
  }
  get steps(): number {
    return this.#steps;
  }
  async tap(name: string | RegExp, role: "link" | "button" = "link") {
    this.#steps++;
    await this.#who.page.getByRole(role, { name, exact: true }).first().click();
  }
  async unfold(title: string) {
    this.#steps++;
    await this.#who.page.getByText(title, { exact: true }).click();
  }
  async type(label: string, words: string) {
    this.#steps++;
    await field(this.#who.page, label).fill(words);
  }
  async tick(label: string | RegExp) {
    this.#steps++;
    await choose(this.#who.page, label);
  }
}

const questions = Object.values(sv.alerts.check.questions);
const title = "Inbrott i bostäder i Hagby";
const body = "Under fredagen har det varit inbrott i två bostäder i Hagby. Petra Lund svarar på frågor.";

/** On a phone, from a ready text to a colleague's task. */
async function writes(who: Somebody): Promise<{ alert: string; steps: number }> {
  const { write, check, list, hints } = sv.alerts;
  const { writing } = sv;
  const hands = new Hands(who);
  await open(who, "/varningar");
  await hands.tap(list.write);
  await checkPage(who.page);
  await hands.unfold(writing.templates.begin);
  await hands.tap("Inbrott");
  await expect(field(who.page, write.title)).toHaveValue(/Inbrott i bostäder i \[område\]/);
  await hands.type(write.title, title);
  await hands.type(write.body, body);
  await hands.type(write.place, "Hagbyvägen");
  await hands.type(write.timeSpan, "fredag eftermiddag");
  await hands.tick(/^Hagby/);
  await hands.unfold(writing.more);
  await hands.tick(writing.public);
  await hands.tap(write.save, "button");
  await expect(who.page.getByRole("heading", { level: 1 })).toContainText(title);
  await checkPage(who.page);
  const alert = new URL(who.page.url()).pathname;
  for (const question of questions) await hands.tick(question);
  await hands.tick(hints.kinds.name.reasons.work);
  await hands.tap(check.submit, "button");
  await expect(who.page.getByText(sv.alerts.page.submittedNow).first()).toBeVisible();
  return { alert, steps: hands.steps };
}

/** The colleague reads the letter and why a name stands, and wants the street left out. */
async function givesBack(world: World, who: Somebody) {
  const letter = await world.letter(who.email, /Att godkänna: Inbrott/);
  await open(who, linkIn(letter.links, /varningar/));
  const { page } = who;
  await expect(page.getByText(sv.alerts.hints.kinds.name.reasons.work)).toBeVisible();
  await expect(page.frameLocator("iframe").getByText(title).first()).toBeVisible();
  await page.getByRole("link", { name: sv.alerts.check.giveBack }).click();
  await checkPage(page);
  await fill(page, { [sv.alerts.giveBack.comment]: "Skriv vilken del av vägen." });
  await press(page, sv.alerts.giveBack.submit);
  await expect(page.getByText(sv.alerts.page.returnedNow).first()).toBeVisible();
}

async function changes(world: World, who: Somebody) {
  const { page } = who;
  const letter = await world.letter(who.email, /Tillbaka för ändring/);
  await open(who, linkIn(letter.links, /andra/));
  await fill(page, { [sv.alerts.write.place]: "Hagbyvägen, norra delen" });
  await press(page, sv.alerts.write.save);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  for (const question of questions) await choose(page, question);
  await press(page, sv.alerts.check.submit);
  await expect(page.getByText(sv.alerts.page.submittedNow).first()).toBeVisible();
}

/** The words that were added stand marked; then it goes. */
async function approves(who: Somebody, alert: string, marked?: string) {
  const { page } = who;
  await open(who, alert);
  if (marked) await expect(page.locator(".diff ins")).toContainText(marked);
  for (const question of questions) await choose(page, question);
  await page.getByRole("button", { name: /^Godkänn och skicka till/ }).click();
  await expect(page.getByText(sv.alerts.page.sentNow).first()).toBeVisible();
  await checkPage(page);
}

/** Looks at the sheet as it is printed: one page of A5 with the code. Returns the address that the code leads to. */
async function printsSheet(world: World, who: Somebody, alert: string): Promise<string> {
  const { page } = who;
  await page.getByRole("link", { name: sv.alerts.area.print }).click();
  await checkPage(page);
  const address = `${world.site.url}/kommuner/1884${alert}`;
  expect(await page.locator(".sheet-code path").last().getAttribute("d")).toBe(qrCode(address).path);
  const paper = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper)!.map(Number);
  expect([Math.round(width!), Math.round(height!)]).toEqual([420, 595]);
  return address;
}

async function passesOn(world: World, who: Somebody, alert: string): Promise<string> {
  const { area } = sv.alerts;
  const { page } = who;
  const letter = await world.letter(who.email, /Sprid vidare: Inbrott/);
  await open(who, linkIn(letter.links, /omraden/));
  const here = page.url();
  await fill(page, { [area.note]: "Titta till altandörren i kväll." });
  await press(page, area.forwardDirectButton);
  await expect(page.getByText(area.forwardedTitle)).toBeVisible();
  const address = await printsSheet(world, who, alert);
  await page.goto(here);
  await page
    .getByRole("button", { name: new RegExp(area.how.paper) })
    .first()
    .click();
  await expect(page.getByText(area.paperDone(1, 1))).toBeVisible();
  await checkPage(page);
  expect((await world.letter(asa.email, /Hälsning från ditt kontaktombud/)).text).toContain("Titta till altandörren");
  return address;
}

/** By the button: somebody is in danger, so 112 comes first, before and after. */
async function answersByButton(world: World, who: Somebody) {
  const { page } = who;
  const { choose: ways, write, urgent, sent } = sv.replies;
  const letter = await world.letter(who.email, /arning: Inbrott/);
  await open(who, linkIn(letter.links, /^\/svara\//));
  await expect(page.getByText(sv.replies.emergency).first()).toBeVisible();
  await page.getByRole("link", { name: ways.ways.saw.label }).click();
  await checkPage(page);
  await fill(page, {
    [write.when]: "just nu",
    [write.where]: "vid ån",
    [write.text.saw]: "Någon springer med en kniv",
  });
  await expect(page.getByText(urgent.title)).toBeVisible();
  await press(page, write.submit);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(sent.title);
  await expect(page.getByText(urgent.title)).toBeVisible();
  await checkPage(page);
}

/** By mail, from the program in which the letter was read. */
async function answersByMail(world: World, who: { email: string }) {
  const { head, subject } = await world.letter(who.email, /arning: Inbrott/);
  const to = /^Reply-To: .*?<?([^<>\s]+@[^<>\s]+?)>?$/im.exec(head.replace(/\r\n[ \t]+/g, " "))![1]!;
  const port = nodemailer.createTransport({ host: "127.0.0.1", port: world.mailPort, ignoreTLS: true });
  await port.sendMail({ from: who.email, to, subject: `Re: ${subject}`, text: "Vår cykel är också borta." });
  port.close();
  expect((await world.letter(who.email, /Ditt mejl har gått vidare/)).text).toContain("112");
}

async function handlesAnswers(world: World, who: Somebody) {
  const { page } = who;
  const { ticket } = sv.replies;
  const told = await world.letter(who.email, /Kan vara bråttom, svar på/);
  await open(who, linkIn(told.links, /skrivbord\/svar/));
  await expect(page.getByText(ticket.urgentTitle)).toBeVisible();
  await expect(page.getByText("Någon springer med en kniv")).toBeVisible();
  await press(page, ticket.take);
  await page.getByRole("link", { name: "Tack för iakttagelsen" }).click();
  await expect(field(page, ticket.answer)).toHaveValue(/Tack för att du berättade/);
  await choose(page, ticket.sendAndClose);
  await press(page, ticket.send);
  await expect(page.getByText(ticket.done.closed.title)).toBeVisible();
  await checkPage(page);
  expect((await world.letter(asa.email, /Svar till dig om/)).text).toContain("Tack för att du berättade");
  // The officers have one waiting already, so the mail brought them no second letter; its ticket is there.
  await open(who, "/skrivbord/svar");
  await expect(page.getByRole("row", { name: new RegExp(sv.replies.kinds.mail) })).toBeVisible();
}

/** What came of it, as an answer to the very letter that each of them got. */
async function tellsOutcome(world: World, writer: Somebody, second: Somebody, alert: string) {
  const { write, kinds } = sv.follow;
  const { page } = writer;
  await open(writer, `${alert}/folj-upp`);
  await choose(page, kinds.outcome);
  await fill(page, {
    [sv.alerts.write.title]: "Det som togs är hittat",
    [write.body]: "Det mesta är hittat. Tack alla.",
  });
  await press(page, write.save);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Det som togs är hittat");
  for (const question of questions) await choose(page, question);
  await press(page, sv.alerts.check.submit);
  await expect(page.getByText(sv.alerts.page.submittedNow).first()).toBeVisible();
  await approves(second, new URL(page.url()).pathname);
  for (const who of [anna, asa]) {
    const outcome = await world.letter(who.email, /^Re: .*arning: Inbrott/);
    const first = world.letters.find((one) => one.to === who.email && /^[^R].*arning: Inbrott/.test(one.subject))!;
    const id = /^Message-ID: (<[^>]+>)/im.exec(first.head)![1]!;
    expect(outcome.head.replace(/\r\n[ \t]+/g, " ")).toContain(`In-Reply-To: ${id}`);
    expect(outcome.text).toContain("Det mesta är hittat");
  }
}

/** Rut has the paper: the code on it leads to the alert and to what came of it, with no account. */
async function readsByPaper(who: Somebody, address: string) {
  await open(who, address);
  const { page } = who;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByText(sv.follow.cameAfter)).toBeVisible();
  await page.getByRole("link", { name: "Det som togs är hittat" }).click();
  await expect(page.getByText("Det mesta är hittat. Tack alla.")).toBeVisible();
  await checkPage(page);
}

async function rates(world: World, who: Somebody) {
  const letter = await world.letter(who.email, /^[^R].*arning: Inbrott/);
  await open(who, linkIn(letter.links, /^\/nytta\//));
  await press(who.page, sv.figures.rate.yes);
  await expect(who.page.getByText(sv.figures.rate.saidYes)).toBeVisible();
}

/** Members answer from their letters, and Rut from her paper: only the others are signed in. */
async function everybody(browser: Browser, world: World) {
  const people = [petra, karin, bjorn, asa, rut];
  const [p, k, b, a, r] = await Promise.all(people.map((who) => sitDown(browser, world, who, true)));
  for (const who of [p!, k!, b!]) await enter(world, who);
  for (const who of [p!, k!, b!, a!, r!]) lookTwice(who.page);
  return { p: p!, k: k!, b: b!, a: a!, r: r! };
}

test.use({ prior: { areas: [hagby], signs: 0 } });

test("an alert from the officer's phone to what came of it", async ({ browser, world }) => {
  const { p, k, b, a, r } = await everybody(browser, world);
  const { alert, steps } = await test.step("Petra writes on her phone", () => writes(p));
  expect(steps, "what an officer does by hand").toBeLessThanOrEqual(18);
  await test.step("Karin wants a word more", () => givesBack(world, k));
  await test.step("Petra changes it", () => changes(world, p));
  await test.step("Karin sees what has changed and sends it", () => approves(k, alert, "norra delen"));
  const address = await test.step("Björn passes it on, on paper too", () => passesOn(world, b, alert));
  await test.step("Åsa answers by the button", () => answersByButton(world, a));
  await test.step("Anna answers by mail", () => answersByMail(world, anna));
  await test.step("Petra handles both", () => handlesAnswers(world, p));
  await test.step("Petra and Karin tell what came of it", () => tellsOutcome(world, p, k, alert));
  await test.step("Rut reads it with the code of her paper", () => readsByPaper(r, address));
  await test.step("Åsa says that it was of use", () => rates(world, a));
  for (const who of [p, k, b, a, r]) expect(who.consoleErrors, who.name).toEqual([]);
});
