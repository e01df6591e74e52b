import type { ActionFunctionArgs } from "@remix-run/node";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { areaIn, contactIn, personIn, twoTowns } from "#tests/support/nora";
import { signedIn } from "#tests/support/signed-in";
import { newId } from "~/db/ids";
import * as apply from "~/routes/ansok";
import * as byCode from "~/routes/ansok.bekrafta";
import * as byLink from "~/routes/ansok.bekrafta.$link";
import * as answer from "~/routes/ansok.svara.$token";
import * as desk from "~/routes/skrivbord";
import * as application from "~/routes/skrivbord.ansokningar.$applicationId";
import * as decline from "~/routes/skrivbord.ansokningar.$applicationId.avsla";
import * as ask from "~/routes/skrivbord.ansokningar.$applicationId.fraga";
import * as approve from "~/routes/skrivbord.ansokningar.$applicationId.godkann";
import * as start from "~/routes/start";
import { appliedAndConfirmed, hagby, lettersTo, linkFor } from "./apply";

const anna = "anna@nora.example";
type Handler = (args: ActionFunctionArgs) => Promise<unknown>;

/** What a loader or action answers over HTTP: status, where it leads, its data. */
async function answerOf(
  handler: Handler,
  { path = "/", cookie = "", params = {}, form }: AskedFor,
): Promise<{ status: number; to: string | null; setCookie: string; data: unknown }> {
  const body = form && new URLSearchParams(form);
  const headers = { cookie, "accept-language": "sv" };
  const request = new Request(`http://localhost${path}`, { method: form ? "POST" : "GET", headers, body });
  try {
    return plainly(await handler({ request, params, context: {} } as never));
  } catch (thrown) {
    if (thrown instanceof Response) return plainly(thrown);
    throw thrown;
  }
}
interface AskedFor {
  path?: string;
  cookie?: string;
  params?: Record<string, string>;
  form?: Record<string, string>;
}

function plainly(answer: unknown) {
  if (answer instanceof Response)
    return {
      status: answer.status,
      to: answer.headers.get("location"),
      setCookie: answer.headers.get("set-cookie") ?? "",
      data: null,
    };
  const { data, init } = (answer ?? {}) as { data?: unknown; init?: ResponseInit };
  const headers = new Headers(init?.headers);
  const plain = init === undefined ? answer : data;
  return { status: init?.status ?? 200, to: null, setCookie: headers.get("set-cookie") ?? "", data: plain };
}

/** Anna's application as a form posts it. */
const posted = (changed: Record<string, string> = {}): Record<string, string> => {
  const { streets, householdCount, ...rest } = hagby();
  return { ...rest, streets: streets.join("\r\n"), householdCount: String(householdCount), ...changed };
};
const cookieOf = (setCookie: string) => setCookie.split(";")[0]!;

test("the start page counts, and names the municipalities", async () => {
  await using town = await twoTowns();
  const bjorn = await personIn(town.db, "Björn Ek", "björn@nora.example");
  await areaIn(town.db, town.nora.municipality.id, "Eken", [bjorn]);
  const { data } = await answerOf(start.loader as Handler, {});
  const places = [
    { code: town.lindesberg.municipality.code, name: "Lindesberg" },
    { code: town.nora.municipality.code, name: "Nora" },
  ];
  expect(data).toEqual({ places, totals: { areas: 1, households: 1 } });
});

test("the whole way by forms: apply, a wrong code, the right one, and the page that says what happens next", async () => {
  await using town = await twoTowns();
  const form = await answerOf(apply.loader as Handler, { path: "/ansok" });
  const cookie = cookieOf(form.setCookie);
  const sent = await answerOf(apply.action as Handler, { path: "/ansok", cookie, form: posted() });
  expect(sent).toMatchObject({ status: 302, to: "/ansok/bekrafta" });
  const open = await answerOf(byCode.loader as Handler, { cookie });
  expect(open.data).toEqual({ shown: { state: "open", email: anna }, again: false });
  const code = (await lettersTo(town.db, anna))[0]!.values.code!;
  const wrong = { code: code === "000000" ? "111111" : "000000" };
  const refused = await answerOf(byCode.action as Handler, { cookie, form: wrong });
  expect(refused).toMatchObject({ status: 400, data: { error: { code: [expect.stringContaining("4 gånger")] } } });
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  const done = await answerOf(byCode.action as Handler, { cookie, form: { code: spaced } });
  expect(done).toMatchObject({ status: 302, to: "/ansok/bekrafta" });
  const after = await answerOf(byCode.loader as Handler, { cookie });
  expect(after.data).toMatchObject({
    shown: { state: "confirmed", application: { areaName: "Hagby", state: "waiting" } },
  });
});

test("a postcode elsewhere is answered beside the field with the municipalities served and 114 14", async () => {
  await using _ = await twoTowns();
  const answered = await answerOf(apply.action as Handler, { form: posted({ postcode: "702 10" }) });
  expect(answered.status).toBe(400);
  const { error, initialValue } = answered.data as { error: Record<string, string[]>; initialValue: object };
  expect(Object.keys(error)).toEqual(["postcode"]);
  expect(error.postcode![0]).toMatch(/702 10.*Lindesberg eller Nora.*114 14/);
  expect(initialValue).toMatchObject({ areaName: "Hagby", postcode: "702 10" });
});

test("opening the link changes nothing; pressing its button confirms; a torn link is told so", async () => {
  await using town = await twoTowns();
  const { read, t } = town.db.store;
  await answerOf(apply.action as Handler, { form: posted() });
  const params = { link: await linkFor(town.db, anna) };
  const stateNow = async () => (await read.select().from(t.application))[0]!.state;
  expect((await answerOf(byLink.loader as Handler, { params })).data).toMatchObject({ state: "open" });
  expect(await stateNow()).toBe("unconfirmed");
  expect(await answerOf(byLink.action as Handler, { params, form: {} })).toMatchObject({ status: 302 });
  expect(await stateNow()).toBe("waiting");
  expect((await answerOf(byLink.loader as Handler, { params })).data).toMatchObject({ state: "confirmed" });
  expect((await answerOf(byLink.loader as Handler, { params: { link: "torn" } })).data).toEqual({ state: "over" });
});

test("the desk asks a visitor to sign in, shows officers their own municipality, and does not exist for others", async () => {
  await using town = await twoTowns();
  const { db, nora, lindesberg } = town;
  const id = await appliedAndConfirmed(db);
  const params = { applicationId: id };
  const [petra, lars] = [await signedIn(nora.police.id), await signedIn(lindesberg.police.id)];
  const bjorn = await personIn(db, "Björn Ek", "björn@nora.example");
  const eken = await areaIn(db, nora.municipality.id, "Eken", [bjorn]);
  await contactIn(db, eken.areaId, eken.memberIds[bjorn.id]!, "contact", nora.police);
  const contact = await signedIn(bjorn.id);
  const [page, all] = [application.loader as Handler, desk.loader as Handler];
  expect(await answerOf(all, { path: "/skrivbord" })).toMatchObject({
    status: 302,
    to: "/logga-in?vidare=%2Fskrivbord",
  });
  expect((await answerOf(page, { cookie: petra, params })).data).toMatchObject({
    application: { id, areaName: "Hagby" },
  });
  for (const stranger of [lars, contact]) {
    expect((await answerOf(page, { cookie: stranger, params })).status).toBe(404);
    expect((await answerOf(all, { path: "/skrivbord?kommun=1884", cookie: stranger })).status).toBe(404);
    for (const { action } of [approve, decline, ask])
      expect((await answerOf(action as Handler, { cookie: stranger, params, form: posted() })).status).toBe(404);
  }
  expect((await answerOf(all, { path: "/skrivbord?kommun=9999", cookie: petra })).status).toBe(404);
  const adam = await signedIn(nora.admin.id);
  expect((await answerOf(all, { path: "/skrivbord?kommun=1884", cookie: adam })).status).toBe(403);
});

test("Petra's decision comes second: she is led to the application, which says that Karin was faster", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const id = await appliedAndConfirmed(db);
  const params = { applicationId: id };
  const [karin, petra] = [await signedIn(nora.coordinator.id), await signedIn(nora.police.id)];
  const form = { areaName: "Hagby", streets: "Hagbyvägen" };
  const first = await answerOf(approve.action as Handler, { cookie: karin, params, form });
  expect(first.to).toBe(`/skrivbord/ansokningar/${id}`);
  const second = await answerOf(decline.action as Handler, { cookie: petra, params, form: { reason: "Nej" } });
  expect(second.to).toBe(`/skrivbord/ansokningar/${id}?forsent`);
  const seen = await answerOf(application.loader as Handler, { path: second.to!, cookie: petra, params });
  expect(seen.data).toMatchObject({
    tooLate: true,
    application: { decision: { by: "Karin Kommun", outcome: "approved" } },
  });
  const again = await answerOf(decline.loader as Handler, { cookie: petra, params });
  expect(again).toMatchObject({ status: 302, to: `/skrivbord/ansokningar/${id}` });
});

test("a reason and a question must be written, and Anna's answer too", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const id = await appliedAndConfirmed(db);
  const [params, cookie] = [{ applicationId: id }, await signedIn(nora.coordinator.id)];
  const empty = await answerOf(decline.action as Handler, { cookie, params, form: { reason: "  " } });
  expect(empty).toMatchObject({ status: 400, data: { error: { reason: [expect.stringContaining("varför")] } } });
  const asked = { id: newId(), question: "Hur många?" };
  const to = (await answerOf(ask.action as Handler, { cookie, params, form: asked })).to;
  expect(to).toBe(`/skrivbord/ansokningar/${id}?fragat`);
  const token = { token: await linkFor(db, anna) };
  expect((await answerOf(answer.action as Handler, { params: token, form: { answer: "" } })).status).toBe(400);
  expect((await answerOf(answer.action as Handler, { params: token, form: { answer: "Tolv" } })).status).toBe(302);
  expect((await answerOf(answer.loader as Handler, { params: token })).data).toMatchObject({
    state: "answered",
    answer: "Tolv",
  });
  expect((await answerOf(answer.loader as Handler, { params: { token: "torn" } })).status).toBe(404);
});

test("an unconfirmed application has no forms for deciding, and its page says why", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  await answerOf(apply.action as Handler, { form: posted() });
  const { t, read } = db.store;
  const [row] = await read.select().from(t.application).where(eq(t.application.state, "unconfirmed"));
  const [params, cookie] = [{ applicationId: row!.id }, await signedIn(nora.coordinator.id)];
  for (const { loader } of [approve, decline, ask])
    expect((await answerOf(loader as Handler, { cookie, params })).to).toBe(`/skrivbord/ansokningar/${row!.id}`);
  const page = await answerOf(application.loader as Handler, { cookie, params });
  expect(page.data).toMatchObject({ application: { state: "unconfirmed", confirmedAt: null } });
});
