import { z } from "zod";
import { appointForm } from "~/contacts/forms";
import { oneLine } from "~/people/fields";
import type { Texts } from "~/texts/index";
import { meetingKinds } from "./kinds";
import { instantOf } from "./when";

/** Characters. */
export const longest = {
  title: 80,
  place: 200,
  link: 500,
  note: 1000,
  reason: 500,
  minutes: 10_000,
  item: 200,
  who: 80,
};
/** Times that one can propose at once, points on a list, people that one answer speaks of. */
export const most = { times: 4, items: 30, people: 20 };
/** Minutes. */
export const lengths = [30, 60, 90, 120, 180, 240] as const;

const minute = 60_000;
const twoYears = 2 * 366 * 24 * 60 * minute;

type Errors = Texts["meetings"]["arrange"]["errors"];

const optionalLine = (max: number, errors: Errors) =>
  z.string().overwrite(oneLine).max(max, errors.tooLong(max)).default("");

/** An instant to come, as the field for day and time writes it. */
const time = (errors: Errors) =>
  z.string().transform((given, context) => {
    const at = instantOf(given);
    const problem = at === null ? errors.timeInvalid : wrongTime(at, errors);
    if (problem) context.addIssue({ code: "custom", message: problem });
    return at ?? new Date(0);
  });

function wrongTime(at: Date, errors: Errors): string | null {
  const now = Date.now();
  if (at.getTime() <= now) return errors.timePast;
  return at.getTime() > now + twoYears ? errors.timeFar : null;
}

/** An address on the web, or "". */
const link = (errors: Errors) =>
  z
    .string()
    .trim()
    .max(longest.link, errors.tooLong(longest.link))
    .refine((given) => given === "" || isWebAddress(given), errors.link)
    .default("");

function isWebAddress(given: string): boolean {
  return /^https:\/\/[^\s"<>\\]+$/.test(given) && URL.canParse(given);
}

/** Looked at even when other fields are wrong, so that everything to correct is told at once. */
const always = { when: () => true };

const where = (errors: Errors) => ({
  minutes: z.coerce.number<string>({ error: errors.minutes }).refine(isLength, errors.minutes),
  place: optionalLine(longest.place, errors),
  link: link(errors),
  privateHome: z.boolean().default(false),
  isPublic: z.boolean().default(false),
  note: z.string().trim().max(longest.note, errors.tooLong(longest.note)).default(""),
});

const isLength = (given: number) => lengths.some((length) => length === given);

interface Times {
  time1: Date;
  time2?: Date;
  time3?: Date;
  time4?: Date;
}

/** The times of a filled-in form that were given. */
export const timesIn = ({ time1, time2, time3, time4 }: Times): Date[] =>
  [time1, time2, time3, time4].filter((at) => at instanceof Date);

/** One time, or up to four to choose among, and where. */
function timesAndPlace(errors: Errors) {
  const more = () => time(errors).optional();
  const first = z.string({ error: errors.time }).min(1, errors.time).pipe(time(errors));
  return { time1: first, time2: more(), time3: more(), time4: more(), ...where(errors) };
}

const isSomewhere = ({ place, link: to }: { place: string; link: string }) => place !== "" || to !== "";
const timesDiffer = (given: Times) => new Set(timesIn(given).map(Number)).size === timesIn(given).length;

/** One time books the meeting, several propose it. `id` makes a second press of the button the same meeting. */
export function arrangeForm({ meetings: { arrange } }: Texts) {
  const { errors } = arrange;
  const kind = z.enum(meetingKinds, { error: errors.kind });
  return z
    .object({ id: z.uuid(), kind, title: optionalLine(longest.title, errors), ...timesAndPlace(errors) })
    .refine((given) => given.kind !== "other" || given.title, { path: ["title"], error: errors.name, ...always })
    .refine(isSomewhere, { path: ["place"], error: errors.where, ...always })
    .refine(timesDiffer, { path: ["time2"], error: errors.timeTwice });
}
export type ArrangeInput = z.output<ReturnType<typeof arrangeForm>>;

/** Other times, or another place, for a meeting that is not booked yet. One time alone books it. */
export function proposeForm({ meetings: { arrange } }: Texts) {
  const { errors } = arrange;
  return z
    .object(timesAndPlace(errors))
    .refine(isSomewhere, { path: ["place"], error: errors.where, ...always })
    .refine(timesDiffer, { path: ["time2"], error: errors.timeTwice });
}
export type ProposeInput = z.output<ReturnType<typeof proposeForm>>;

/** When a meeting that begins then and lasts so many minutes is over. */
export const endOf = (startsAt: Date, minutes: number): Date => new Date(startsAt.getTime() + minutes * minute);

/** A booked meeting's new time and place. */
export function changeForm({ meetings: { arrange } }: Texts) {
  const { errors } = arrange;
  return z
    .object({ time: z.string({ error: errors.time }).min(1, errors.time).pipe(time(errors)), ...where(errors) })
    .refine(isSomewhere, { path: ["place"], error: errors.where, ...always });
}
export type ChangeInput = z.output<ReturnType<typeof changeForm>>;

/** Which of the proposed times to book. */
export const bookForm = () => z.object({ intent: z.literal("book"), option: z.uuid() });

/** Why a meeting is cancelled: reaches the invited word for word. */
export function cancelForm({ meetings: { cancel } }: Texts) {
  const { errors } = cancel;
  const reason = z.string({ error: errors.missing }).trim().min(1, errors.missing);
  return z.object({ reason: reason.max(longest.reason, errors.tooLong(longest.reason)) });
}

const people = (error: string) =>
  z
    .string({ error })
    .trim()
    .regex(/^\d{1,2}$/, error)
    .transform(Number)
    .refine((n) => n >= 1 && n <= most.people, error);

/** Comes or not, and how many. */
export function answerForm({ meetings: { answer } }: Texts) {
  const { errors } = answer;
  return z
    .object({
      coming: z.enum(["yes", "no"], { error: errors.coming }),
      people: z.string().trim().default("1"),
    })
    .transform(({ coming, people: given }, context) => {
      if (coming === "no") return { coming: false, people: 0 };
      const parsed = people(errors.people).safeParse(given);
      if (!parsed.success) context.addIssue({ code: "custom", path: ["people"], message: errors.people });
      return { coming: true, people: parsed.data ?? 1 };
    });
}
export type AnswerInput = z.output<ReturnType<typeof answerForm>>;

/** Which of the proposed times suit; none is an answer too. */
export const chooseForm = () => z.object({ options: z.array(z.uuid()).max(most.times).default([]) });

/** Lists one point a line; empty lines fall away. */
export function listsForm({ meetings: { items } }: Texts) {
  const { errors } = items;
  const list = z
    .string()
    .default("")
    .transform((given) => given.split("\n").map(oneLine).filter(Boolean))
    .refine((points) => points.length <= most.items, errors.tooMany(most.items))
    .refine((points) => points.every((point) => point.length <= longest.item), errors.tooLong(longest.item));
  return z.object({ intent: z.literal("edit").default("edit"), agenda: list, checklist: list });
}
export interface ListsInput {
  agenda: string[];
  checklist: string[];
}

/** A tick at a point of a list, or its removal. */
export const tickForm = () =>
  z.object({ intent: z.literal("tick"), item: z.uuid(), done: z.enum(["yes", "no"]).transform((to) => to === "yes") });

/** Somebody at the meeting who is on no list. */
export function walkInForm({ meetings: { attendance } }: Texts) {
  const { who, people: wrong } = attendance.errors;
  return z.object({
    intent: z.literal("walkIn"),
    id: z.uuid(),
    who: z
      .string({ error: who.missing })
      .overwrite(oneLine)
      .min(1, who.missing)
      .max(longest.who, who.tooLong(longest.who)),
    people: people(wrong),
  });
}

/** What the page of attendance posts besides: a household is here or not, a walk-in goes, the list is closed. */
export const presenceForm = () =>
  z.discriminatedUnion("intent", [
    z.object({ intent: z.literal("here"), household: z.uuid() }),
    z.object({ intent: z.literal("notHere"), household: z.uuid() }),
    z.object({ intent: z.literal("remove"), id: z.uuid() }),
    z.object({ intent: z.literal("hold") }),
  ]);
export type PresenceInput = z.output<ReturnType<typeof presenceForm>>;

/** Whom to appoint at the meeting, and whether the training was given there. */
export const appointHereForm = (t: Texts) => appointForm(t).extend({ trained: z.boolean().default(false) });

/** What was said; `send` writes it to the members. */
export function minutesForm({ meetings: { minutes } }: Texts) {
  const { errors } = minutes;
  const text = z.string({ error: errors.missing }).trim().min(1, errors.missing);
  return z.object({
    minutes: text.max(longest.minutes, errors.tooLong(longest.minutes)),
    intent: z.enum(["save", "send"]).default("save"),
  });
}
