/** Fields that the forms of several domains have. */
import { z } from "zod";

/** What is said of a text that is missing, or longer than `max` characters. */
export interface TextErrors {
  missing: string;
  tooLong(max: number): string;
}

/** Line breaks and double spaces become one space, so that what is pasted is one line. */
export const oneLine = (given: string): string => given.replace(/\s+/g, " ").trim();

/** One line of text. */
export const line = (errors: TextErrors, max = 100) =>
  z.string({ error: errors.missing }).overwrite(oneLine).min(1, errors.missing).max(max, errors.tooLong(max));

/** Several lines of text. */
export const text = (errors: TextErrors, max: number) =>
  z.string({ error: errors.missing }).trim().min(1, errors.missing).max(max, errors.tooLong(max));
