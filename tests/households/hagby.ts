/** Hagby in Nora, just approved: Anna Lindqvist has started it and lives there; Björn and Åsa have yet to join. */
import { eq } from "drizzle-orm";
import { Browser } from "#tests/access/browser";
import type { TestDatabase } from "#tests/support/database";
import { queuedFor } from "#tests/support/letters";
import { actorFor, areaIn, contactIn, type Person, personIn, twoTowns } from "#tests/support/nora";
import { signedIn } from "#tests/support/signed-in";
import { areaScope } from "~/access/locate.server";
import { permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import type { AreaStage } from "~/db/schema/areas";
import type { InArea } from "~/households/area.server";
import { makeCodes } from "~/households/make-codes.server";
import { emailKey } from "~/people/email";
import * as join from "~/routes/ga-med";
import * as confirm from "~/routes/ga-med.bekrafta";

/** Both towns, and Hagby with Anna on Hagbyvägen 1. */
export async function hagbyTown() {
  const town = await twoTowns();
  const anna = await personIn(town.db, "Anna Lindqvist", "anna@nora.example");
  const hagby = await areaIn(town.db, town.nora.municipality.id, "Hagby", [anna]);
  await inStage(town.db, hagby.areaId, "approved");
  const { t, tx } = town.db.store;
  const streets = ["Hagbyvägen", "Skolgatan"].map((name) => ({ id: newId(), areaId: hagby.areaId, name }));
  await tx((w) => w.insert(t.areaStreet).values(streets));
  return { ...town, anna, hagby };
}
export type HagbyTown = Awaited<ReturnType<typeof hagbyTown>>;

/** Hagby with Eva as contact, who lives on Hagbyvägen 2, and Ulf on 3. */
export async function ledHagby() {
  const town = await hagbyTown();
  const { db, anna, nora } = town;
  const eva = await personIn(db, "Eva Nord", "eva@nora.example");
  const ulf = await personIn(db, "Ulf Sten", "ulf@nora.example");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna, eva, ulf]);
  const evasId = await contactIn(db, hagby.areaId, hagby.memberIds[eva.id]!, "contact", nora.police);
  return { ...town, hagby, eva, ulf, evasId };
}

/** Puts an area into a stage, as if the years had passed. */
export async function inStage(db: TestDatabase, areaId: string, stage: AreaStage) {
  const { t, tx } = db.store;
  await tx((w) => w.update(t.area).set({ stage }).where(eq(t.area.id, areaId)));
}

/** A person's permit for an act in an area; throws what a page would answer where there is none. */
export async function permitIn<A extends InArea["act"]>(person: Person, act: A, areaId: string) {
  return permit(await actorFor(person), act, (await areaScope(areaId)) as never);
}

/** New codes of Hagby, made by whoever may. */
export async function codesFrom(by: Person, areaId: string, count = 1): Promise<string[]> {
  const made = await makeCodes(await permitIn(by, "household.invite", areaId), { sheetId: newId(), count });
  if (made === "made") throw new Error("a new sheet is never made before");
  return made.codes;
}

/** A browser in which a person is signed in. */
export async function browserOf(person: Person): Promise<Browser> {
  const browser = new Browser();
  browser.cookies.set("session", (await signedIn(person.id)).split("=")[1]!);
  return browser;
}

/** A browser that has been here before: it keeps its own cookie. */
export function knownBrowser(language = "sv"): Browser {
  const browser = new Browser(language);
  browser.cookies.set("browser", newId());
  return browser;
}

/** What Björn fills in; `id` as the page gives it. */
export const bjorn = (code: string, changed: Record<string, string> = {}) => ({
  id: newId(),
  code,
  name: "Björn Ek",
  email: "björn@nora.example",
  street: "Hagbyvägen",
  number: "3",
  apartment: "",
  ...changed,
});
export const asa = (code: string, changed: Record<string, string> = {}) =>
  bjorn(code, { name: "Åsa Öberg", email: "åsa.öberg@exempel.example", street: "Skolgatan", number: "7", ...changed });

/** Sends the form of /ga-med. */
export const askToJoin = (form: Record<string, string>, browser = knownBrowser()) =>
  browser.post(join, "/ga-med", form);

export async function personWith(db: TestDatabase, email: string): Promise<Person | undefined> {
  const { read, t } = db.store;
  const [found] = await read
    .select()
    .from(t.person)
    .where(eq(t.person.emailKey, emailKey(email)));
  return found;
}

/** The letters that went to an address. */
export async function lettersTo(db: TestDatabase, email: string) {
  const person = await personWith(db, email);
  return person ? queuedFor(db, person) : [];
}

/** The kinds of letters that a person has got. */
export const kindsFor = async (db: TestDatabase, person: Pick<Person, "id">) =>
  (await queuedFor(db, person)).map((letter) => letter.kind);

/** Asks to join and confirms with the letter's code; gives the request's id. */
export async function joined(db: TestDatabase, form: ReturnType<typeof bjorn>): Promise<string> {
  const browser = knownBrowser();
  await askToJoin(form, browser);
  const letters = await lettersTo(db, form.email);
  await browser.post(confirm, "/ga-med/bekrafta", { code: letters.at(-1)!.values.code! });
  return form.id;
}

/** The errors beside the fields of an answered form. */
export const errorsIn = (body: unknown): Record<string, string[]> =>
  (body as { error?: Record<string, string[]> }).error ?? {};
