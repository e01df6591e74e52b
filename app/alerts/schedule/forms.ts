import { z } from "zod";
import type { Texts } from "~/texts/index";
import { type HintToAnswer, hintsFormWith } from "../hints/forms";
import { instantMeant, readSendTime, type Which } from "./send-time";

const longestReason = 500;

/**
 * The check of a text with when it shall go out and, where somebody sends it `alone`, why it cannot wait for a
 * colleague.
 */
export function sendForm(t: Texts, open: HintToAnswer[], alone: boolean) {
  const { schedule, late } = t.writing;
  const more = {
    when: z.enum(["now", "later"]).default("now"),
    at: z.string().trim().max(40).default(""),
    which: z.enum(["first", "second"]).optional(),
    reason: z.string().trim().max(longestReason, late.long(longestReason)).default(""),
  };
  return hintsFormWith(t, open, more).superRefine((form, ctx) => {
    const { when, at, which, reason } = form;
    const time = when === "later" ? readSendTime(at, which, Date.now()) : null;
    if (typeof time === "string") ctx.addIssue({ code: "custom", path: ["at"], message: schedule.problems[time] });
    if (alone && !reason) ctx.addIssue({ code: "custom", path: ["reason"], message: late.missing });
  });
}

/** The instant of a checked form; undefined for at once. */
export const sendTimeIn = ({ when, at, which }: { when: string; at: string; which?: Which | undefined }) =>
  when === "later" ? instantMeant(at, which) : undefined;
