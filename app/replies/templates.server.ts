import { and, asc, eq } from "drizzle-orm";
import { notFound, type Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { type Texts, textsFor } from "~/texts/index";

/** A ready answer. `id`: null for one of ours, which a municipality has until it writes its own. */
export interface AnswerTemplate {
  id: string | null;
  name: string;
  body: string;
}

type Reading = Permit<"reply.read"> | Permit<"reply.answer"> | Permit<"reply.template">;

/** The ready answers in the language of the officers' letters, which is Swedish. */
const ours = ({ replies }: Texts): AnswerTemplate[] =>
  replies.templates.ours.map(({ name, body }) => ({ id: null, name, body }));

/** The municipality's answer templates by name; ours as long as it has none. */
export async function templatesOf({ scope }: Reading): Promise<AnswerTemplate[]> {
  const { read, t } = store();
  const { id, name, body, municipalityId } = t.answerTemplate;
  const own = await read
    .select({ id, name, body })
    .from(t.answerTemplate)
    .where(eq(municipalityId, scope.municipalityId))
    .orderBy(asc(name), asc(id));
  return own.length > 0 ? own : ours(textsFor("sv"));
}

/**
 * One of the municipality's templates.
 * @throws Response 404 when it has none such.
 */
export async function templateHere(permit: Permit<"reply.template">, id: string) {
  const { read, t } = store();
  const { name, body, municipalityId } = t.answerTemplate;
  const here = and(eq(t.answerTemplate.id, id), eq(municipalityId, permit.scope.municipalityId));
  const [row] = await read.select({ id: t.answerTemplate.id, name, body }).from(t.answerTemplate).where(here);
  if (!row) throw notFound();
  return row;
}
