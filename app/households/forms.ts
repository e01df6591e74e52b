import { z } from "zod";
import { streetAndNumber } from "~/areas/forms";
import { line, oneLine, text } from "~/people/fields";
import { emailField } from "~/people/forms";
import type { Texts } from "~/texts/index";
import { mostAtOnce, readAddressRange } from "./address-range";

/** Characters. */
export const longestReason = 500;
export const mostCodes = 40;

function addressFields(t: Texts) {
  const { errors } = t.households.address;
  return {
    ...streetAndNumber(t),
    apartment: z
      .string()
      .overwrite(oneLine)
      .max(30, errors.apartment)
      .optional()
      .transform((given) => given ?? ""),
  };
}

/** What a resident with a household code fills in. `id` makes a second press of the button the same request. */
export function joinForm(t: Texts) {
  const { errors } = t.households.join;
  return z.object({
    id: z.uuid(),
    code: line(errors.code, 60),
    name: line(errors.name),
    email: emailField(t),
    ...addressFields(t),
  });
}
export type JoinInput = z.output<ReturnType<typeof joinForm>> & { alias?: string };

/** A neighbour to invite by e-mail. `id` as of the other forms. */
export function inviteForm(t: Texts) {
  const { errors } = t.households.join;
  return z.object({ id: z.uuid(), name: line(errors.name), email: emailField(t), ...addressFields(t) });
}
export type InviteInput = z.output<ReturnType<typeof inviteForm>>;

/** Characters of an alias. */
const longestAlias = 40;

/** The same for somebody with protected identity: a name of their choice, and no address whatever the form carries. */
export function protectedJoinForm(t: Texts) {
  const name = line(t.neighbours.protect.errors.alias, longestAlias);
  return z
    .object({ id: z.uuid(), code: line(t.households.join.errors.code, 60), name, email: emailField(t) })
    .transform((given) => ({ ...given, street: "", number: "", apartment: "", alias: given.name }));
}

/** What a household with protected identity is to be called. */
export const protectForm = (t: Texts) => z.object({ alias: line(t.neighbours.protect.errors.alias, longestAlias) });

/** How many codes to make. `id` makes a second press of the button the same sheet. */
export function codesForm(t: Texts) {
  const { count } = t.households.codes.errors;
  const between = (n: number) => n >= 1 && n <= mostCodes;
  return z.object({
    id: z.uuid(),
    count: z
      .string({ error: count.missing })
      .trim()
      .min(1, count.missing)
      .regex(/^\d+$/, count.invalid(mostCodes))
      .transform(Number)
      .refine(between, count.invalid(mostCodes)),
  });
}

/** A household without e-mail, or one that does not want to take part. */
export function registerForm(t: Texts) {
  const { errors } = t.households.register;
  return z.object({
    id: z.uuid(),
    kind: z.enum(["paperOnly", "abstaining"], { error: errors.kind }),
    ...addressFields(t),
    contactId: z.uuid({ error: errors.contact }).optional(),
  });
}
export type RegisterInput = z.output<ReturnType<typeof registerForm>>;

/** A household's address, put right. */
export const correctForm = (t: Texts) => z.object(addressFields(t));

/** Characters. */
const longestList = 5_000;

/** Streets with their numbers, one a line: many households at once. `id` as of the other forms. */
export function bulkForm(t: Texts) {
  const { errors } = t.neighbours.bulk;
  const register = t.households.register.errors;
  const read = (lines: string, ctx: z.RefinementCtx) => {
    const range = readAddressRange(lines);
    if ("addresses" in range) return range.addresses;
    for (const { line: at, problem } of range.problems) {
      const said = problem === "tooMany" ? errors.tooMany(mostAtOnce) : errors[problem];
      ctx.addIssue({ code: "custom", message: errors.at(at, said) });
    }
    return z.NEVER;
  };
  return z.object({
    id: z.uuid(),
    addresses: text(errors.lines, longestList).transform(read),
    kind: z.enum(["paperOnly", "abstaining"], { error: register.kind }),
    contactId: z.uuid({ error: register.contact }).optional(),
  });
}
export type BulkInput = z.output<ReturnType<typeof bulkForm>>;

/** Which households a contact is to look after. */
export function assignForm(t: Texts) {
  const { errors } = t.households.assign;
  return z.object({
    householdIds: z.array(z.uuid(), { error: errors.households }).min(1, errors.households),
    contactId: z.uuid({ error: errors.contact }),
  });
}

/** Why somebody may not join: short, and it reaches the person word for word. */
export function declineForm(t: Texts) {
  const { reason } = t.households.answer.errors;
  return z.object({
    answer: z.literal("decline"),
    reason: text(reason, longestReason),
  });
}

/** The answer to a request to join. */
export const answerForm = (t: Texts) =>
  z.discriminatedUnion("answer", [z.object({ answer: z.literal("approve") }), declineForm(t)]);

/** What a household is whose last member has left. */
export const emptiedForm = (t: Texts) =>
  z.object({ answer: z.enum(["newPeople", "paperOnly", "gone"], { error: t.leaving.emptied.missing }) });
