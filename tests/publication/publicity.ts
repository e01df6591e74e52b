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

const read = (file: string | URL) => readFileSync(file, "utf8");
/** The schema of CAP 1.2 that was written for these tests. */
export const ownSchema = read(new URL("./cap-1.2.xsd", import.meta.url));
/** Somebody's copy of OASIS' own, in the file that CAP_SCHEMA names. */
export const oasisSchema = process.env.CAP_SCHEMA ? read(process.env.CAP_SCHEMA) : undefined;

const validated = (documents: string[], by: string) =>
  validateXML({ xml: documents.map((contents, n) => ({ fileName: `${n}.xml`, contents })), schema: [by] });

/** What is wrong with XML documents, measured by a schema, OASIS' own where there is one; [] for nothing. */
export async function faultsOf(documents: string | string[], by = oasisSchema ?? ownSchema): Promise<string[]> {
  const { errors } = await validated([documents].flat(), by);
  return errors.map(({ message }) => message);
}

// The validator's memory holds a few hundred documents.
const atATime = 200;

/** Which of the documents a schema refuses, by their place in the list. */
export async function refusedBy(documents: string[], by: string): Promise<number[]> {
  const refused = new Set<number>();
  for (let from = 0; from < documents.length; from += atATime) {
    const { errors } = await validated(documents.slice(from, from + atATime), by);
    for (const { rawMessage } of errors) refused.add(from + Number(/^(\d+)\.xml/.exec(rawMessage)?.[1]));
  }
  return [...refused].toSorted((a, b) => a - b);
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
