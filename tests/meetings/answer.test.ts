import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { errorsIn } from "#tests/households/hagby";
import { newId } from "~/db/ids";
import { answerUrl, invitationOf, meetingOf, noticeUrl } from "~/meetings/token.server";
import * as answerRoute from "~/routes/moten.svar.$token";
import { textsFor } from "~/texts/index";
import { answers, arranged, asked, itIs, meetingTown, pageFor, tokenFor } from "./town";

const { errors } = textsFor("sv").meetings.answer;

test("Björn says that they will be four, then two, then that he cannot come", async () => {
  await using town = await meetingTown();
  const { bjorn, petra } = town;
  const id = await arranged(town);
  const numbers = async () =>
    ((await pageFor(petra, town, id)).body as { view: { numbers: Record<string, number> } }).view.numbers;
  expect((await answers(town, bjorn, { coming: "yes", people: "4" })).location).toMatch(/\?tack$/);
  expect(await numbers()).toMatchObject({ invited: 3, coming: 1, people: 4, notComing: 0 });
  await answers(town, bjorn, { coming: "yes", people: "2" });
  expect(await numbers()).toMatchObject({ coming: 1, people: 2 });
  await answers(town, bjorn, { coming: "no", people: "2" });
  expect(await numbers()).toMatchObject({ coming: 0, people: 0, notComing: 1 });
  expect((await asked(town, bjorn)).body).toMatchObject({ answer: "notComing", people: null });
});

test("an answer without a choice, or of nobody or a crowd, is told beside the field", async () => {
  await using town = await meetingTown();
  await arranged(town);
  const refused = async (form: Record<string, string>) => errorsIn((await answers(town, town.bjorn, form)).body);
  expect(await refused({})).toEqual({ coming: [errors.coming] });
  for (const people of ["0", "21", "fyra", "-1", "1.5"])
    expect(await refused({ coming: "yes", people })).toEqual({ people: [errors.people] });
});

test("on the meeting's page Björn finds the way to answer without his letter, and what he has said; Petra is not invited", async () => {
  await using town = await meetingTown();
  const { bjorn, petra } = town;
  const id = await arranged(town);
  const mine = async (who: typeof bjorn) =>
    ((await pageFor(who, town, id)).body as { mine: { href: string; answer: string | null } | null }).mine;
  const found = await mine(bjorn);
  expect(found).toMatchObject({ answer: null });
  expect(found!.href.split("/").at(-1)).toBe(await tokenFor(town, bjorn));
  await answers(town, bjorn, { coming: "yes", people: "2" });
  expect(await mine(bjorn)).toMatchObject({ answer: "coming" });
  expect(await mine(petra)).toBeNull();
  itIs("2027-01-14T17:00:00Z");
  expect(await mine(bjorn)).toBeNull();
});

test("a link that is wrong, tampered with or another's kind opens nothing", async () => {
  await using town = await meetingTown();
  const id = await arranged(town);
  const token = await tokenFor(town, town.bjorn);
  const swapped = token.slice(0, 22) + (await tokenFor(town, town.anna)).slice(22);
  const tampered = (token[0] === "A" ? "B" : "A") + token.slice(1);
  const notice = noticeUrl(id).split("/").at(-1)!;
  for (const wrong of [swapped, tampered, notice, `${token}x`, token.slice(1), ""]) {
    expect((await new Browser().get(answerRoute, "/", { token: wrong })).status).toBe(404);
    const posted = await new Browser().post(answerRoute, "/", { coming: "yes" }, { token: wrong });
    expect(posted.status).toBe(404);
  }
  const { read, t } = town.db.store;
  expect((await read.select().from(t.meetingInvitation)).every(({ answer }) => answer === null)).toBe(true);
});

test("tokens carry one id each and nothing that can be guessed from another", () => {
  const [a, b] = [newId(), newId()];
  const tokenIn = (url: string) => url.split("/").at(-1)!;
  expect([invitationOf(tokenIn(answerUrl(a))), invitationOf(tokenIn(answerUrl(b)))]).toEqual([a, b]);
  expect(meetingOf(tokenIn(noticeUrl(a)))).toBe(a);
  expect(meetingOf(tokenIn(answerUrl(a)))).toBeNull();
  expect(tokenIn(answerUrl(a))).toHaveLength(44);
});

test("once the meeting has begun nobody answers any more", async () => {
  await using town = await meetingTown();
  await arranged(town);
  await answers(town, town.anna, { coming: "yes", people: "1" });
  itIs("2027-01-14T17:00:00Z");
  await answers(town, town.anna, { coming: "no" });
  expect((await asked(town, town.anna)).body).toMatchObject({ ahead: false, answer: "coming" });
});
