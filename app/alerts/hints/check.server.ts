import { redirect } from "@remix-run/node";
import type { z } from "zod";
import { parseForm } from "~/access/form.server";
import { store } from "~/db/open.server";
import type { Texts } from "~/texts/index";
import { answerPage } from "../answers";
import { alertHere, type OfficersPermit } from "../here.server";
import { hintsOf } from "./ask.server";
import { type HintToAnswer, hintsForm, reasonsIn } from "./forms";
import { keepHints } from "./keep.server";

/**
 * Takes the check of a text: keeps the reasons given for its words, and tells which version was checked. A form that is
 * not whole is `refused`, with all that was answered.
 * @throws Response a redirect when the text has been changed since it was read; 404 when it is not here.
 */
export async function takeCheck(request: Request, permit: OfficersPermit, id: string, t: Texts) {
  return takeCheckOf(request, permit, id, t, (open) => hintsForm(t, open));
}

/** The same for a form with more in it, whose `value` is answered too. */
export async function takeCheckOf<S extends z.ZodType<{ version: number }>>(
  request: Request,
  permit: OfficersPermit,
  id: string,
  t: Texts,
  formOf: (open: HintToAnswer[]) => S,
) {
  const row = await alertHere(store().read, permit, id);
  const { open } = await hintsOf(store().read, row);
  const submission = await parseForm(request, formOf(open));
  if (submission.payload.version !== String(row.version)) throw redirect(answerPage(id, "changed"));
  if (submission.status !== "success") return { refused: submission.reply() };
  const value = submission.value as z.output<S>;
  const { version } = value;
  const kept = await keepHints(permit, id, version, reasonsIn(t, open, value));
  if (kept === "changed") throw redirect(answerPage(id, "changed"));
  return { version, value };
}
