/** Alerts that everybody may read, and programs that read what is made of them. */
import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { validateXML } from "xmllint-wasm";
import type { Story } from "#tests/alerts/hagby";
import { send } from "#tests/alerts/wanted/neighbours";
import type { AlertInput } from "~/alerts/forms";
import { newId } from "~/db/ids";
import { indexSent } from "~/publication/index.server";

export const schema = readFileSync(new URL("./cap-1.2.xsd", import.meta.url), "utf8");

/** What is wrong with an XML document, measured by a schema; [] for nothing. */
export async function faultsOf(contents: string, by = schema): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: "a.xml", contents }], schema: [by] });
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
