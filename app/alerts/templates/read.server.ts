import { eq } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { store } from "~/db/open.server";
import { readyTemplates } from "./ready";
import type { Template } from "./template";

type Writing = Permit<"alert.write">;

async function ownRows({ scope }: Writing) {
  const { read, t } = store();
  return read.select().from(t.alertTemplate).where(eq(t.alertTemplate.municipalityId, scope.municipalityId));
}

type Row = Awaited<ReturnType<typeof ownRows>>[number];

const asTemplate = ({ replaces, kind, priority, category, name, sv, en }: Row): Template => ({
  key: replaces,
  ...{ kind, priority, category, sv, en },
  name: { sv: name, en: name },
});

/** A ready text as a municipality has it. */
export interface Listed extends Template {
  /** `ready`: as everybody has it; `changed`: the municipality's own words; `own`: its own text; `hidden`: not wanted. */
  state: "ready" | "changed" | "own" | "hidden";
}

/** Every ready text of the permit's municipality, those that everybody has first. */
export async function templatesOf(permit: Writing): Promise<Listed[]> {
  const rows = new Map((await ownRows(permit)).map((row) => [row.replaces, row]));
  const common = readyTemplates.map((template): Listed => {
    const row = rows.get(template.key);
    if (!row) return { ...template, state: "ready" };
    return row.hidden ? { ...template, state: "hidden" } : { ...asTemplate(row), state: "changed" };
  });
  const own = [...rows.values()].filter((row) => !readyTemplates.some(({ key }) => key === row.replaces));
  return [...common, ...own.map((row): Listed => ({ ...asTemplate(row), state: row.hidden ? "hidden" : "own" }))];
}

/** One of them by its key, hidden or not; null for none. */
export async function templateFor(permit: Writing, key: string): Promise<Listed | null> {
  return (await templatesOf(permit)).find((one) => one.key === key) ?? null;
}

/** Whether a key may name a text of one's own that does not exist yet: its id, from its form. */
export const isNewKey = (key: string): boolean => isId(key);
