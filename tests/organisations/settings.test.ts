import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { browserOf, errorsIn } from "#tests/households/hagby";
import { personIn, twoTowns } from "#tests/support/nora";
import { asTyped } from "~/organisations/forms";
import { bounds, defaultSettings, groups, isSwitch, isText, orders, type Settings } from "~/organisations/settings";
import { settingsOf } from "~/organisations/settings.server";
import * as settings from "~/routes/installningar";
import * as change from "~/routes/installningar.regler";
import * as frame from "~/routes/kommuner.$kommun.lista";
import { textsFor } from "~/texts/index";

const t = textsFor("sv");

/** The form as a browser sends it: a box that is not ticked is not sent. */
function form(changed: Partial<Settings> = {}): Record<string, string> {
  const typed = Object.entries(asTyped({ ...defaultSettings, ...changed }));
  return Object.fromEntries(
    typed.filter(([, value]) => value !== false).map(([k, value]) => [k, value === true ? "on" : String(value)]),
  );
}

test("Karin makes areas dormant later and drops the second officer; Lindesberg keeps the defaults", async () => {
  await using town = await twoTowns();
  const { db, nora, lindesberg } = town;
  const { read, t: tables } = db.store;
  const karin = await browserOf(nora.coordinator);
  const wanted = form({ dormantMonth: 18, secondOfficerForWarnings: false });
  const answer = await karin.post(change, "/installningar/regler", wanted);
  expect(answer.location).toBe("/installningar?kommun=1884&sparat");
  const now = await settingsOf(read, nora.municipality.id);
  expect(now).toEqual({ ...defaultSettings, dormantMonth: 18, secondOfficerForWarnings: false });
  expect(await settingsOf(read, lindesberg.municipality.id)).toEqual(defaultSettings);
  const [row] = await read.select().from(tables.audit).where(eq(tables.audit.act, "organisation.change"));
  expect(row).toMatchObject({ actorId: nora.coordinator.id, objectId: nora.municipality.id });
  expect(JSON.parse(row!.detail)).toEqual({ dormantMonth: 18, secondOfficerForWarnings: false });
  expect((await karin.get(settings, "/installningar?sparat")).body).toMatchObject({
    saved: true,
    changes: true,
    municipality: { rules: { dormantMonth: 18 } },
  });
});

test("the same again leaves no trace, and what is put back to the default follows the default", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const { read, t: tables } = db.store;
  const adam = await browserOf(nora.admin);
  const save = (changed: Partial<Settings> = {}) => adam.post(change, "/installningar/regler", form(changed));
  await save({ contactLoad: 15 });
  await save({ contactLoad: 15 });
  expect(await read.$count(tables.audit)).toBe(1);
  await save();
  const [row] = await read.select().from(tables.municipality).where(eq(tables.municipality.id, nora.municipality.id));
  expect(row!.settings).toEqual({});
});

test("numbers out of bounds and months out of order are told beside their fields, and nothing changes", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const karin = await browserOf(nora.coordinator);
  const post = (changed: Record<string, string>) =>
    karin.post(change, "/installningar/regler", { ...form(), ...changed });
  for (const [rule, [least, most]] of Object.entries(bounds))
    for (const wrong of ["", "1,5", "-1", "elva", String(most + 1), ...(least > 0 ? [String(least - 1)] : [])]) {
      const { status, body } = await post({ [rule]: wrong });
      expect([rule, wrong, status, errorsIn(body)]).toEqual([
        rule,
        wrong,
        400,
        { [rule]: [t.rules.errors.number(least, most)] },
      ]);
    }
  const { names, errors } = t.rules;
  const early = await post({ dormantMonth: "13", contactLoad: "9" });
  expect(errorsIn(early.body)).toEqual({
    dormantMonth: [errors.more(names.thirdReminderMonth, 13)],
    contactLoad: [errors.notLess(names.contactLoadLeast, 10)],
  });
  expect(await settingsOf(db.store.read, nora.municipality.id)).toEqual(defaultSettings);
});

test("police read the rules but do not change them; nobody else, and nobody next door", async () => {
  await using town = await twoTowns();
  const { db, nora, lindesberg } = town;
  const anna = await personIn(db, "Anna Lindqvist", "anna@nora.example");
  const status = async (who: typeof anna, path = "/installningar/regler") => {
    const browser = await browserOf(who);
    return [(await browser.get(change, path)).status, (await browser.post(change, path, form())).status];
  };
  expect(await status(nora.police)).toEqual([403, 403]);
  expect(await status(anna)).toEqual([404, 404]);
  expect(await status(lindesberg.coordinator, "/installningar/regler?kommun=1884")).toEqual([404, 404]);
});

test("every rule stands on the page once, has bounds and holds its own defaults", () => {
  const listed = groups.flatMap((group) => group.rules);
  expect([...listed].sort()).toEqual(Object.keys(defaultSettings).sort());
  expect(new Set(listed).size).toBe(listed.length);
  for (const rule of listed) {
    if (isSwitch(rule) || isText(rule)) continue;
    const [least, most] = bounds[rule];
    expect(defaultSettings[rule] >= least && defaultSettings[rule] <= most, rule).toBe(true);
  }
  for (const { rule, after, mayEqual } of orders)
    expect(defaultSettings[rule] - defaultSettings[after], rule).toBeGreaterThanOrEqual(mayEqual ? 0 : 1);
});

test("Karin names the sites that may frame the list: kept as origins, each once; shown one a line", async () => {
  await using town = await twoTowns();
  const { db, nora, lindesberg } = town;
  const karin = await browserOf(nora.coordinator);
  const typed = "www.nora.se\n https://Örebro.se/ \n\nhttps://www.nora.se\nhttps://intra.nora.se:8443";
  const answer = await karin.post(change, "/installningar/regler", { ...form(), embedOrigins: typed });
  expect(answer.status).toBe(302);
  const kept = "https://www.nora.se https://xn--rebro-iua.se https://intra.nora.se:8443";
  const policyOf = async (kommun: string) => {
    const request = new Request("http://localhost/");
    const framed = (await frame.loader({ request, params: { kommun }, context: {} } as never)) as Response;
    return /frame-ancestors ([^;]*)/.exec(framed.headers.get("content-security-policy")!)![1];
  };
  expect((await settingsOf(db.store.read, nora.municipality.id)).embedOrigins).toBe(kept);
  expect(asTyped({ ...defaultSettings, embedOrigins: kept }).embedOrigins).toBe(kept.replaceAll(" ", "\n"));
  expect(await policyOf(nora.municipality.code)).toBe(kept);
  expect(await policyOf(lindesberg.municipality.code)).toBe("'none'");
});

test.each([
  ...["http://www.nora.se", "*", "https://*", "https://*.nora.se", "https://nora", "'self'", "javascript:alert(1)"],
  ...["https://nora.se/sida", "https://nora.se?x", "https://a:b@nora.se", "https://192.0.2.1", "https://[2001:db8::1]"],
  ...["https://nora.se;script-src", "data:text/html,x", "https:", "nora\u0001.se", "https://nora.se,https://x"],
])("%j is no site that may frame anything", async (typed) => {
  await using town = await twoTowns();
  const karin = await browserOf(town.nora.coordinator);
  const { status, body } = await karin.post(change, "/installningar/regler", { ...form(), embedOrigins: typed });
  expect([status, Object.keys(errorsIn(body) ?? {})]).toEqual([400, ["embedOrigins"]]);
  expect(await settingsOf(town.db.store.read, town.nora.municipality.id)).toEqual(defaultSettings);
});

test("more than twenty sites are refused", async () => {
  await using town = await twoTowns();
  const karin = await browserOf(town.nora.coordinator);
  const embedOrigins = Array.from({ length: 21 }, (_, n) => `https://sida${n}.nora.se`).join("\n");
  const { status, body } = await karin.post(change, "/installningar/regler", { ...form(), embedOrigins });
  expect([status, errorsIn(body)]).toEqual([400, { embedOrigins: [t.rules.errors.manyOrigins(20)] }]);
});

test("Karin says how to reach the data protection officer; the audit tells that, and not whom", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const { read, t: tables } = db.store;
  const karin = await browserOf(nora.coordinator);
  const post = (dataProtection: string) => karin.post(change, "/installningar/regler", { ...form(), dataProtection });
  const long = await post("x".repeat(301));
  expect([long.status, errorsIn(long.body)]).toEqual([400, { dataProtection: [t.rules.errors.longContact(300)] }]);
  await post(" Dataskyddsombudet \r\n dso@nora.example ");
  const kept = "Dataskyddsombudet, dso@nora.example";
  expect((await settingsOf(read, nora.municipality.id)).dataProtection).toBe(kept);
  expect(asTyped({ ...defaultSettings, dataProtection: kept }).dataProtection).toBe(kept);
  const [row] = await read.select().from(tables.audit).where(eq(tables.audit.act, "organisation.change"));
  expect(JSON.parse(row!.detail)).toEqual({ dataProtection: true });
});
