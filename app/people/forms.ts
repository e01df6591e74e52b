import { z } from "zod";
import { isLocale, type Texts } from "~/texts/index";
import { line } from "./fields";

/** RFC 5321 4.5.3.1.3, less the angle brackets. */
const longestAddress = 254;
const longestPath = 500;

/** One @ and a dot in the domain; å ä ö and every other letter may stand on both sides (RFC 6531). */
export const addressShape = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,}$/u;

/** Where letters go. */
export const emailField = ({ access: { ask } }: Texts) =>
  z
    .string({ error: ask.emailMissing })
    .trim()
    .min(1, ask.emailMissing)
    .max(longestAddress, ask.emailLong)
    .regex(addressShape, ask.emailShape);

/** The address to sign in with, and the path to go to afterwards. */
export const askCodeForm = (t: Texts) =>
  z.object({ email: emailField(t), vidare: z.string().max(longestPath).optional().catch(undefined) });

/** The six digits of a letter, with or without spaces. */
export const codeForm = ({ access: { code } }: Texts) =>
  z.object({
    code: z
      .string({ error: code.codeMissing })
      .overwrite((given) => given.replace(/[\s-]/g, ""))
      .min(1, code.codeMissing)
      .regex(/^\d{6}$/, code.codeShape),
  });

const nameField = ({ people: { details } }: Texts) => line({ missing: details.nameMissing, tooLong: details.nameLong });

/** Digits, spaces and the signs people write between them; empty becomes null. */
const phoneField = ({ people: { details } }: Texts) =>
  z
    .string()
    .trim()
    .regex(/^(\+?[\d\s()/-]{5,25})?$/, details.phoneShape)
    .optional()
    .transform((given) => given || null);

/** A person's own particulars. */
export const detailsForm = (t: Texts) =>
  z.object({
    name: nameField(t),
    phone: phoneField(t),
    locale: z.string({ error: t.people.details.localeMissing }).refine(isLocale, t.people.details.localeMissing),
  });

/** What can be stopped, in the order it is shown. */
export const letterKinds = ["warning", "notice", "tip", "digest"] as const;

/** What a member can let neighbours see; the names are those of the table. */
export const sharedFields = ["showName", "showAddress", "showPhone", "showEmail"] as const;
export type SharedField = (typeof sharedFields)[number];

/** The fields that neighbours may see: each box that is ticked. */
export const sharingForm = () => z.object({ memberId: z.uuid(), shown: z.array(z.enum(sharedFields)).default([]) });

/** Erasing oneself takes one deliberate tick. */
export const eraseForm = ({ erasing }: Texts) => z.object({ sure: z.literal("ja", { error: erasing.sureMissing }) });
