/** Hagby, whose starter Anna brings the old list of neighbours. */
import { desc, eq } from "drizzle-orm";
import type { Browser } from "#tests/access/browser";
import { browserOf, hagbyTown, personWith } from "#tests/households/hagby";
import type { TestDatabase } from "#tests/support/database";
import { queuedFor } from "#tests/support/letters";
import { config } from "~/config.server";
import { newId } from "~/db/ids";
import { takeInLists } from "~/households/import/turn.server";
import * as answer from "~/routes/ga-med.lista.$link";
import * as page from "~/routes/omraden.$areaId.hushall.import";
import * as decide from "~/routes/omraden.$areaId.hushall.import.beslut";

export const list = `Namn;Adress;E-post;Telefon;Deltar
Björn & Disa Ek;Hagbyvägen 3;björn@nora.example;701234567;ja
Åsa Öberg;Skolgatan 7;asa@nora.example;;ja
Gerd Lind;Skolgatan 9;;0587-12345;ja
Helge Sträng;Skolgatan 11;helge@nora.example;;nej
Ivar Fel;Skolgatan 13;ivar@nora;;ja
`;

export async function listTown() {
  const town = await hagbyTown();
  return { ...town, areaId: town.hagby.areaId, browser: await browserOf(town.anna) };
}
export type ListTown = Awaited<ReturnType<typeof listTown>>;

/** Sends a file as the browser does. */
export async function upload(
  browser: Browser,
  areaId: string,
  content: string | Uint8Array,
  name = "grannar.csv",
  id = newId(),
) {
  const body = new FormData();
  body.set("id", id);
  body.set("file", new File([content as BlobPart], name));
  const cookie = [...browser.cookies].map(([key, value]) => `${key}=${value}`).join("; ");
  const request = new Request(`${config.publicUrl}/omraden/${areaId}/hushall/import`, {
    method: "POST",
    body,
    headers: { cookie },
  });
  return page
    .action({ request, params: { areaId }, context: {} } as never)
    .catch((thrown: unknown) => thrown) as Promise<unknown>;
}

export async function lists(browser: Browser, areaId: string) {
  const { body } = await browser.get(page, `/omraden/${areaId}/hushall/import`, { areaId });
  return body as Awaited<ReturnType<typeof page.loader>>;
}

export const decideOn = (
  browser: Browser,
  areaId: string,
  id: string,
  beslut: string,
  more: Record<string, string> = {},
) => browser.post(decide, `/omraden/${areaId}/hushall/import/beslut`, { id, beslut, ...more }, { areaId });

/** Uploads, looks, and says to take in; gives the list's id. */
export async function takenIn(
  { browser, areaId }: Pick<ListTown, "browser" | "areaId">,
  content: string = list,
): Promise<string> {
  await upload(browser, areaId, content);
  await takeInLists();
  const { draft } = await lists(browser, areaId);
  await decideOn(browser, areaId, draft!.id, "ta-in");
  await takeInLists();
  return draft!.id;
}

export async function linkTo(db: TestDatabase, email: string): Promise<string> {
  const person = await personWith(db, email);
  const letters = await queuedFor(db, person!);
  return letters
    .findLast(({ kind }) => kind === "listInvitation")!
    .values.link!.split("/")
    .at(-1)!;
}

export const answerWith = (browser: Browser, link: string, svar: string) =>
  browser.post(answer, `/ga-med/lista/${link}`, { svar }, { link });
export const lookAt = async (browser: Browser, link: string, query = "") =>
  (await browser.get(answer, `/ga-med/lista/${link}${query}`, { link })).body as Awaited<
    ReturnType<typeof answer.loader>
  >;

export async function householdsIn(db: TestDatabase, areaId: string) {
  const { t, read } = db.store;
  const rows = await read
    .select()
    .from(t.household)
    .where(eq(t.household.areaId, areaId))
    .orderBy(desc(t.household.createdAt));
  return rows.map(({ street, number, kind }) => `${street} ${number} ${kind}`).sort();
}
