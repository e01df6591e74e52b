/**
 * The main job, from a resident's application to a warning in the neighbours' inboxes, as each of the people sees it:
 * once with JavaScript and once without. Letters are read from a real SMTP server; every page visited is checked.
 */
import type { Browser } from "@playwright/test";
import { sv } from "~/texts/sv/index";
import { choose, codeIn, field, fill, linkIn, open, press, type Somebody, signIn, sitDown } from "./people";
import { checkPage, expect, test, type World } from "./support";

const anna = { name: "Anna Lindqvist", email: "anna.lindqvist@exempel.example" };
const bjorn = { name: "Björn Ek", email: "björn@exempel.example" };
const asa = { name: "Åsa Öberg", email: "asa.oberg@exempel.example" };
const petra = { name: "Petra Lund", email: "petra.lund@polisen.example" };
const karin = { name: "Karin Berg", email: "karin.berg@nora.example" };

const title = (who: Somebody) => expect(who.page.getByRole("heading", { level: 1 }));

/** Step 1: the start page explains, the form asks, the letter's code confirms. */
async function applies(world: World, who: Somebody) {
  const { apply, confirm } = sv.areas;
  const { page } = who;
  await open(who, "/");
  await page.getByRole("link", { name: sv.common.nav.apply }).first().click();
  await checkPage(page);
  await press(page, apply.submit);
  await expect(page.getByRole("heading", { name: sv.common.errorSummary })).toBeVisible();
  await checkPage(page);
  const home = sv.households.address;
  const address = { [home.street]: "Hagbyvägen", [home.number]: "12 B", [apply.town]: "Nora" };
  const place = { [apply.areaName]: "Hagby", [apply.streets]: "Hagbyvägen\nÅgatan", [apply.householdCount]: "14" };
  const words = { [apply.interested]: "Björn på nummer 4.", [apply.worries]: "Cyklar försvinner." };
  await fill(page, { [apply.name]: who.name, [apply.email]: who.email, ...address, ...place, ...words });
  await fill(page, { [apply.postcode]: "114 55" });
  await press(page, apply.submit);
  await expect(page.getByText(/114 55 ligger inte i/).first()).toBeVisible();
  await expect(field(page, apply.worries)).toHaveValue("Cyklar försvinner.");
  await fill(page, { [apply.postcode]: "713 31" });
  await press(page, apply.submit);
  await title(who).toHaveText(confirm.title);
  await checkPage(page);
  const letter = await world.letter(who.email, /kod för ansökan/);
  const wrong = codeIn(letter.text) === "000000" ? "000001" : "000000";
  await fill(page, { [confirm.code]: wrong });
  await press(page, confirm.submit);
  await expect(page.getByText(confirm.wrong(4)).first()).toBeVisible();
  await fill(page, { [confirm.code]: codeIn(letter.text) });
  await press(page, confirm.submit);
  await title(who).toHaveText(confirm.doneTitle);
  await checkPage(page);
}

/** Step 2: the desk shows what is needed to decide; a question is asked and answered, then comes the yes. */
async function asks(world: World, who: Somebody) {
  const { page } = who;
  await signIn(world, who);
  const told = await world.letter(who.email, /Ny ansökan: Hagby/);
  await open(who, linkIn(told.links, /skrivbord/));
  await expect(page.getByText("Cyklar försvinner.")).toBeVisible();
  await page.getByRole("link", { name: sv.desk.application.ask }).click();
  await checkPage(page);
  await fill(page, { [sv.desk.ask.question]: "Hör Ågatan till?" });
  await press(page, sv.desk.ask.submit);
  await checkPage(page);
}

async function answersTheQuestion(world: World, who: Somebody) {
  const letter = await world.letter(who.email, /Fråga om din ansökan/);
  await open(who, linkIn(letter.links, /ansok\/svara/));
  await fill(who.page, { [sv.areas.answer.label]: "Ja, båda sidorna av Ågatan." });
  await press(who.page, sv.areas.answer.submit);
  await checkPage(who.page);
}

async function approves(world: World, who: Somebody) {
  const { page } = who;
  await world.letter(petra.email, /Svar på din fråga: Hagby/);
  await signIn(world, who);
  await open(who, "/skrivbord");
  await page.getByRole("link", { name: /Hagby/ }).first().click();
  await expect(page.getByText("Ja, båda sidorna av Ågatan.")).toBeVisible();
  await page.getByRole("link", { name: sv.desk.application.approve }).click();
  await checkPage(page);
  await press(page, sv.desk.approve.submit);
  await checkPage(page);
}

/** Step 3: codes on paper slips, handed over; two neighbours use them, and the applicant says yes. */
async function makesCodes(world: World, who: Somebody): Promise<{ area: string; codes: string[] }> {
  const { page } = who;
  const letter = await world.letter(who.email, /Ja till Grannsamverkan i Hagby/);
  await signIn(world, who);
  await open(who, linkIn(letter.links, /omraden/));
  const area = /\/omraden\/[0-9a-f-]+/.exec(page.url())?.[0] ?? "";
  await open(who, area);
  await open(who, `${area}/koder`);
  await fill(page, { [sv.households.codes.count]: "3" });
  await press(page, sv.households.codes.submit);
  await expect(page.getByText(sv.households.codes.sheetTitle(3))).toBeVisible();
  await checkPage(page);
  const slips = await page.locator(".slip-code").allInnerTexts();
  return { area, codes: slips.map((slip) => slip.replace(/[^0-9A-Z]/g, "").replace(/(.{4})(?=.)/g, "$1-")) };
}

async function joins(world: World, who: Somebody, code: string, number: string) {
  const { join, confirm, address } = sv.households;
  const { page } = who;
  await open(who, "/ga-med");
  const home = { [address.street]: "Hagbyvägen", [address.number]: number };
  await fill(page, { [join.code]: "AAAA-BBBB-CCCC", [join.name]: who.name, [join.email]: who.email, ...home });
  await press(page, join.submit);
  await expect(page.getByText(join.errors.unknownCode).first()).toBeVisible();
  await checkPage(page);
  await fill(page, { [join.code]: code.toLowerCase().replaceAll("-", " ") });
  await press(page, join.submit);
  await title(who).toHaveText(confirm.title);
  await checkPage(page);
  const letter = await world.letter(who.email, /kod för att gå med/);
  await fill(page, { [confirm.code]: codeIn(letter.text) });
  await press(page, confirm.submit);
  await title(who).toHaveText(confirm.doneTitle);
  await checkPage(page);
}

async function saysYes(world: World, who: Somebody, newcomer: { name: string; email: string }) {
  const letter = await world.letter(who.email, new RegExp(`${newcomer.name} vill gå med`));
  await open(who, linkIn(letter.links, /anslutningar/));
  await press(who.page, sv.households.answer.approve);
  await title(who).toHaveText(sv.households.answer.approvedTitle(newcomer.name));
  await checkPage(who.page);
  await world.letter(newcomer.email, /Välkommen till Grannsamverkan i Hagby/);
}

/** Step 4: the officer appoints a contact, who registers a neighbour without e-mail. */
async function appoints(world: World, who: Somebody, area: string) {
  const { page } = who;
  await open(who, `${area}/kontaktombud`);
  await choose(page, bjorn.name);
  await choose(page, sv.contacts.appoint.roles.contact.label, true);
  await press(page, sv.contacts.appoint.submit);
  await expect(page.getByText(sv.contacts.appoint.done(bjorn.name, "Kontaktombud")).first()).toBeVisible();
  await checkPage(page);
  await world.letter(bjorn.email, /kontaktombud/i);
}

async function registersOnPaper(world: World, who: Somebody, area: string) {
  const { register, address } = sv.households;
  await signIn(world, who);
  await open(who, `${area}/hushall/nytt`);
  await choose(who.page, register.kinds.paperOnly.label);
  await fill(who.page, { [address.street]: "Ågatan", [address.number]: "3" });
  await press(who.page, register.submit);
  await checkPage(who.page);
  await open(who, `${area}/hushall`);
}

/** The police's event is chosen from the list, and stands above the form. */
async function choosesEvent(who: Somebody) {
  const { page } = who;
  await page.getByRole("link", { name: sv.alerts.list.fromIncident }).click();
  await checkPage(page);
  await page.getByRole("link", { name: /^Skriv varning utifrån händelsen: Stöld\/inbrott/ }).click();
  await expect(page.getByText("Inbrott i en verkstad.").first()).toBeVisible();
  await checkPage(page);
}

/** Step 5: the warning, written, seen as in the inbox, submitted, and approved by somebody else. */
async function writesAlert(who: Somebody, kind: "warning" | "tip") {
  const { write } = sv.alerts;
  const { page } = who;
  await open(who, "/varningar");
  if (kind === "warning") await choosesEvent(who);
  else await open(who, "/varningar/ny");
  await choose(page, sv.alerts.kinds[kind], true);
  const about =
    kind === "warning"
      ? {
          [write.title]: "Inbrott i Hagby",
          [write.body]: "Någon bröt upp en källardörr mitt på dagen.\n\nVerktyg är borta. Petra Lund svarar på frågor.",
        }
      : { [write.title]: "Lås cykeln", [write.body]: "Lås fast cykeln i något som sitter fast." };
  const where = { [write.place]: "Hagbyvägen", [write.timeSpan]: "lördag 7 november klockan 14.58" };
  await fill(page, { ...about, ...where, [write.advice]: "Lås källaren. Har du sett något, ring 114 14." });
  if (kind === "tip") await choose(page, write.everyArea);
  else await choose(page, /^Hagby/);
  await press(page, write.save);
  await title(who).toContainText(kind === "warning" ? "Inbrott i Hagby" : "Lås cykeln");
  await checkPage(page);
  return new URL(page.url()).pathname;
}

async function answersChecklist(who: Somebody) {
  for (const question of Object.values(sv.alerts.check.questions)) await choose(who.page, question);
}

async function submits(world: World, who: Somebody, alert: string) {
  const { kinds, errors } = sv.alerts.hints;
  await open(who, `${alert}/granska`);
  await answersChecklist(who);
  await press(who.page, sv.alerts.check.submit);
  await expect(who.page.getByText(errors.missing("Petra Lund")).first()).toBeVisible();
  await checkPage(who.page);
  await choose(who.page, kinds.name.reasons.work);
  await press(who.page, sv.alerts.check.submit);
  await expect(who.page.getByText(sv.alerts.page.submittedNow).first()).toBeVisible();
  await checkPage(who.page);
  await world.letter(karin.email, /Att godkänna: Inbrott i Hagby/);
}

async function sends(who: Somebody, alert: string, reason?: string) {
  await open(who, alert);
  if (reason) await expect(who.page.getByText(reason)).toBeVisible();
  await open(who, `${alert}/skicka`);
  await answersChecklist(who);
  await who.page.getByRole("button", { name: /kicka till/ }).click();
  await expect(who.page.getByText(sv.alerts.page.sentNow).first()).toBeVisible();
  await checkPage(who.page);
}

async function arrives(world: World, subject: RegExp, people: { name: string; email: string }[]) {
  for (const { name, email } of people) {
    const letter = await world.letter(email, subject);
    expect(letter.text).toContain(name);
    expect(letter.head).toMatch(/^List-Unsubscribe: <http/m);
    expect(letter.head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    expect(letter.head).toMatch(/^List-Id:/m);
    expect(letter.head).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(letter.text).toContain("polisen.se/aktuellt/handelser/2025/november/7/");
  }
}

/** Step 6: the contact passes it on and tells the neighbour without e-mail; the officer sees it. */
async function passesOn(world: World, who: Somebody) {
  const { area } = sv.alerts;
  const letter = await world.letter(who.email, /Sprid vidare: Inbrott i Hagby/);
  await open(who, linkIn(letter.links, /varningar/));
  await fill(who.page, { [area.note]: "Titta till källardörren i kväll." });
  await press(who.page, area.forwardDirectButton);
  await checkPage(who.page);
  await who.page
    .getByRole("button", { name: new RegExp(area.how.phone) })
    .first()
    .click();
  await expect(who.page.getByText(area.paperDone(1, 1))).toBeVisible();
  await checkPage(who.page);
  const note = await world.letter(asa.email, /Hälsning från ditt kontaktombud/);
  expect(note.text).toContain("Titta till källardörren i kväll.");
}

async function seesWhoWasReached(who: Somebody, alert: string) {
  // Without scripts the page shows what was written down when it was asked for: the last letter may just have come.
  await expect(async () => {
    await open(who, alert);
    await expect(who.page.getByText(sv.alerts.reach.coverageAll(100, 4, 4))).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await expect(who.page.getByText("Titta till källardörren i kväll.").first()).toBeVisible();
}

/** Step 7, before step 5 so that it shows: a click in the mail program stops tips, and only these. */
async function stopsTips(world: World, who: { email: string }) {
  const letter = await world.letter(who.email, /Lås cykeln/);
  const address = /^List-Unsubscribe: <([^>]+)>/m.exec(letter.head.replace(/\r\n[ \t]+/g, " "))?.[1] ?? "";
  const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  const answer = await fetch(address, { method: "POST", body, redirect: "manual" });
  expect(answer.status).toBe(200);
}

async function everybody(browser: Browser, world: World, scripts: boolean) {
  const [a, b, c, p, k] = await Promise.all(
    [anna, bjorn, asa, petra, karin].map((who) => sitDown(browser, world, who, scripts)),
  );
  return { a: a!, b: b!, c: c!, p: p!, k: k! };
}

for (const scripts of [true, false])
  test(`from application to warning, ${scripts ? "with" : "without"} JavaScript`, async ({ browser, world }) => {
    const { a, b, c, p, k } = await everybody(browser, world, scripts);
    await test.step("Anna applies and confirms her address", () => applies(world, a));
    await test.step("Petra asks a question", () => asks(world, p));
    await test.step("Anna answers from the letter", () => answersTheQuestion(world, a));
    await test.step("Karin approves", () => approves(world, k));
    const { area, codes } = await test.step("Anna makes codes", () => makesCodes(world, a));
    expect(codes).toHaveLength(3);
    await test.step("Björn and Åsa join", async () => {
      await joins(world, b, codes[0]!, "4");
      await joins(world, c, codes[1]!, "6");
      await saysYes(world, a, bjorn);
      await saysYes(world, a, asa);
    });
    await test.step("Petra appoints Björn", () => appoints(world, p, area));
    await test.step("Björn registers Ågatan 3 on paper", () => registersOnPaper(world, b, area));
    const tip = await test.step("Petra writes a tip", () => writesAlert(p, "tip"));
    await test.step("Petra sends the tip to all", () => sends(p, tip));
    await test.step("Åsa stops tips by one click", () => stopsTips(world, asa));
    const warning = await test.step("Petra writes a warning from an event", () => writesAlert(p, "warning"));
    await test.step("Petra submits it", () => submits(world, p, warning));
    await test.step("Karin sees why a name stands, approves and sends it", () =>
      sends(k, warning, sv.alerts.hints.kinds.name.reasons.work));
    await test.step("every member gets it, Åsa who wants no tips too", () =>
      arrives(world, /varning: Inbrott i Hagby/i, [anna, bjorn, asa]));
    await test.step("Björn passes it on", () => passesOn(world, b));
    await test.step("Petra sees who was reached", () => seesWhoWasReached(p, warning));
    await test.step("Åsa sees on her page what she gets", async () => {
      await signIn(world, c);
      await open(c, "/min-sida");
    });
    for (const who of [a, b, c, p, k]) expect(who.consoleErrors, who.name).toEqual([]);
  });
