import { parseForm } from "~/access/form.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { Texts } from "~/texts/index";
import { type AlertInput, alertForm } from "./forms";
import { alertHere } from "./here.server";
import { lastWriter } from "./steps.server";
import { countForm } from "./target/forms";
import { type Reach, reachOf } from "./target/reach.server";
import { tellingFields } from "./telling";
import { keepTyping, typedIn } from "./typing.server";

/** Another's text as it stands, against one that was typed meanwhile. */
export interface Conflict {
  who: string;
  at: Date;
  /** The version that theirs is: saving on top of it is a decision now. */
  version: number;
  fields: { field: (typeof tellingFields)[number]; theirs: string; same: boolean }[];
}

/** What the form's page is answered when nothing has been saved: conform's own, and what the button asked for. */
export interface AlertFormAnswer {
  initialValue?: unknown;
  reach?: Reach | null;
  keptAt?: string;
  conflict?: Conflict;
}

type Writing = Permit<"alert.write">;
type Value = AlertInput & { id: string; version?: number | undefined };
interface Page {
  answer: object & AlertFormAnswer;
  status: number;
}

/** What a press of one of the form's buttons asks for: to save, or an answer for the same page. */
export async function postedAlert(
  request: Request,
  permit: Writing,
  t: Texts,
): Promise<Page | { value: Value; payload: object }> {
  const posted = await request
    .clone()
    .formData()
    .catch(() => new FormData());
  const intent = posted.get("intent");
  if (intent === "count") return count(request, permit, t);
  if (intent === "keep") return keep(permit, posted);
  const submission = await parseForm(request, alertForm(t));
  if (submission.status !== "success") return { answer: submission.reply(), status: 400 };
  return { value: submission.value, payload: submission.payload };
}

async function count(request: Request, permit: Writing, t: Texts): Promise<Page> {
  const submission = await parseForm(request, countForm(t));
  if (submission.status !== "success") return { answer: submission.reply(), status: 400 };
  return { answer: { initialValue: submission.payload, reach: await reachOf(permit, submission.value) }, status: 200 };
}

async function keep(permit: Writing, posted: FormData): Promise<Page> {
  const [id, version] = [String(posted.get("id") ?? ""), Number(posted.get("version") ?? 0)];
  const fields = typedIn(posted);
  const { savedAt } = await keepTyping(permit, {
    alertId: id,
    version: Number.isSafeInteger(version) ? version : 0,
    fields,
  });
  return {
    answer: { initialValue: { ...fields, id, version: String(version) }, keptAt: savedAt.toISOString() },
    status: 200,
  };
}

/** Somebody has saved another text meanwhile: theirs, beside the one that was typed. */
export async function conflictWith(permit: Writing, id: string, input: AlertInput): Promise<Conflict> {
  const { read } = store();
  const row = await alertHere(read, permit, id);
  const { who, at } = await lastWriter(read, row);
  const fields = tellingFields.map((field) => ({ field, theirs: row[field], same: row[field] === input[field] }));
  return { who, at, version: row.version, fields };
}
