import { z } from "zod";
import { line, oneLine, text } from "~/people/fields";
import { emailField } from "~/people/forms";
import type { Texts } from "~/texts/index";

/** Characters; a resident's free text and an officer's. */
export const longestText = 2000;
const longestLine = 100;
const mostStreets = 40;

/** Several lines of text that may be left out: then "". */
const optionalText = (tooLong: (max: number) => string, max = longestText) =>
  z
    .string()
    .trim()
    .max(max, tooLong(max))
    .optional()
    .transform((given) => given ?? "");

/** Five digits, however written: "713 31", "71331", "SE-713 31". */
const postcode = (errors: { missing: string; invalid: string }) =>
  z
    .string({ error: errors.missing })
    .overwrite((given) => given.replace(/^\s*SE?-?/i, "").replace(/\s/g, ""))
    .min(1, errors.missing)
    .regex(/^[1-9]\d{4}$/, errors.invalid);

/** Streets one a line; empty lines and repetitions fall away. */
const streets = (errors: Texts["areas"]["apply"]["errors"]["streets"]) =>
  z
    .string({ error: errors.missing })
    .min(1, errors.missing)
    .transform(streetList)
    .refine((list) => list.length > 0, errors.missing)
    .refine((list) => list.length <= mostStreets, errors.tooMany(mostStreets))
    .refine((list) => list.every((street) => street.length <= longestLine), errors.tooLong(longestLine));

function streetList(given: string): string[] {
  const lines = given.split("\n").map(oneLine);
  return lines.filter((street, i) => street && lines.findIndex((other) => sameStreet(other, street)) === i);
}

/** Whether two names mean the same street: case and spelling of å as one or two characters do not matter. */
export const sameStreet = (a: string, b: string): boolean => streetKey(a) === streetKey(b);
export const streetKey = (name: string): string => name.normalize("NFC").trim().toLocaleLowerCase("sv");

/** Street and house number of one home: "12", "12 B", "12–14". */
export function streetAndNumber({ households: { address } }: Texts) {
  const { errors } = address;
  return {
    street: line(errors.street),
    number: line(errors.number, 10).regex(/^\d{1,4}( ?[-–] ?\d{1,4})? ?\p{L}{0,2}$/u, errors.number.invalid),
  };
}

const count = (errors: { missing: string; invalid: string }) =>
  z
    .string({ error: errors.missing })
    .overwrite((given) => given.replace(/\s/g, ""))
    .min(1, errors.missing)
    .regex(/^[1-9]\d{0,3}$/, errors.invalid)
    .transform(Number);

/** What a resident fills in to start an area. `id` makes a second press of the button the same application. */
export function applicationForm(t: Texts) {
  const { errors } = t.areas.apply;
  return z.object({
    id: z.uuid(),
    areaName: line(errors.areaName, 60),
    streets: streets(errors.streets),
    householdCount: count(errors.householdCount),
    worries: optionalText(errors.tooLong),
    interested: optionalText(errors.tooLong),
    name: line(errors.name),
    email: emailField(t),
    ...streetAndNumber(t),
    postcode: postcode(errors.postcode),
    town: line(errors.town, 60),
  });
}
/** The fields as they follow on the page, for the summary of what needs correcting. */
export const formOrder = [
  ...(["name", "email", "street", "number", "postcode", "town"] as const),
  ...(["areaName", "streets", "householdCount", "interested", "worries"] as const),
];
export type ApplicationInput = z.output<ReturnType<typeof applicationForm>>;

/** The applicant's answer to the desk's question. */
export const answerForm = (t: Texts) => z.object({ answer: text(t.areas.answer.errors, longestText) });

/** The desk's question to the applicant. */
export const questionForm = (t: Texts) => z.object({ id: z.uuid(), question: text(t.desk.ask.errors, longestText) });

/** Why an application is declined: reaches the applicant word for word. */
export const declineForm = (t: Texts) => z.object({ reason: text(t.desk.decline.errors, longestText) });

/** The area as the desk founds it; name and streets may be put right. */
export const approveForm = (t: Texts) =>
  z.object({ areaName: line(t.areas.apply.errors.areaName, 60), streets: streets(t.areas.apply.errors.streets) });
export type ApproveInput = z.output<ReturnType<typeof approveForm>>;
