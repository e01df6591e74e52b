/** Alerts that everybody may read, and programs that read what is made of them. */
import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { validateXML } from "xmllint-wasm";
import type { Story } from "#tests/alerts/hagby";
import { send } from "#tests/alerts/wanted/neighbours";
import type { AlertInput } from "~/alerts/forms";
import { config } from "~/config.server";
import { newId } from "~/db/ids";
import { indexSent } from "~/publication/index.server";

export const schema = readFileSync(new URL("./cap-1.2.xsd", import.meta.url), "utf8");

/** What is wrong with XML documents, measured by a schema; [] for nothing. */
export async function faultsOf(documents: string | string[], by = schema): Promise<string[]> {
  const xml = [documents].flat().map((contents, n) => ({ fileName: `${n}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: [by] });
  return errors.map(({ message }) => message);
}

/** Petra sends something that everybody may read. */
export async function publish(story: Story, changed: Partial<AlertInput> = {}): Promise<string> {
  const id = await send(story, { public: true, ...changed });
  await indexSent();
  return id;
}

/** Somebody takes an alert back after it was sent. */
export async function withdraw({ db, nora }: Story, id: string, at: Date) {
  const { t, tx } = db.store;
  const step = { id: newId(), alertId: id, version: 1, state: "withdrawn" as const, byPersonId: nora.police.id, at };
  await tx((w) => w.update(t.alert).set({ state: "withdrawn" }).where(eq(t.alert.id, id)));
  await tx((w) => w.insert(t.alertStep).values(step));
}

type Loader = (args: never) => Promise<unknown>;

/** A document as a program fetches it. */
export async function fetched(
  route: { loader: Loader },
  params: Record<string, string>,
  headers: Record<string, string> = {},
) {
  const request = new Request(`${config.publicUrl}/`, { headers });
  return (await route.loader({ request, params, context: {} } as never)) as Response;
}
