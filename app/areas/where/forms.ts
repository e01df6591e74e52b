import { z } from "zod";
import { sameStreet } from "~/areas/forms";
import { line } from "~/people/fields";
import type { Texts } from "~/texts/index";
import { readShape, type Shape } from "./shape";
import { shapeFault } from "./shape-faults";
import { readStreetLine } from "./street-lines";
import { readTypedAddress } from "./typed-address";

/** Characters of an address, of a place, of a line of streets, and of a pasted boundary. */
const longest = { address: 120, place: 60, line: 100, shape: 20_000 };
const mostLines = 40;

/** What somebody asks: an address in one line, and the town if it is not in it. */
export function whereForm(t: Texts) {
  const { errors } = t.where.ask;
  return z.object({
    address: line(errors.address, longest.address).refine((typed) => readTypedAddress(typed) !== null, errors.street),
    place: z
      .string()
      .trim()
      .max(longest.place, errors.place(longest.place))
      .optional()
      .transform((given) => given ?? ""),
  });
}

const linesOf = (given: string): string[] => {
  const lines = given.split("\n").map((one) => one.replace(/\s+/g, " ").trim());
  return lines.filter((one, at) => one && lines.findIndex((other) => sameStreet(other, one)) === at);
};

/** Lines of streets, each understood, or the refusal of the first that is not. */
function streetsField({ errors }: Texts["where"]["place"]) {
  return z
    .string()
    .optional()
    .transform((given) => linesOf(given ?? ""))
    .superRefine((lines, context) => {
      const refuse = (message: string) => context.addIssue({ code: "custom", message });
      if (lines.length > mostLines) return refuse(errors.tooMany(mostLines));
      if (lines.some((one) => one.length > longest.line)) return refuse(errors.tooLong(longest.line));
      const wrong = lines.flatMap((one) => {
        const read = readStreetLine(one);
        return typeof read === "string" ? [errors.line(one, read)] : [];
      });
      if (wrong.length > 0) refuse(wrong.slice(0, 3).join(" "));
    });
}

function shapeField({ errors }: Texts["where"]["place"]) {
  return z
    .string()
    .optional()
    .transform((given, context): Shape | null => {
      const text = given?.trim() ?? "";
      if (!text) return null;
      const read = text.length >= longest.shape ? "tooMany" : readShape(text);
      const problem = typeof read === "string" ? read : shapeFault(read);
      if (typeof read !== "string" && !problem) return read;
      context.addIssue({ code: "custom", message: errors.shape[problem!] });
      return z.NEVER;
    });
}

/** Which houses belong to an area. */
export function placeForm(t: Texts) {
  const { place } = t.where;
  return z
    .object({ streets: streetsField(place), shape: shapeField(place) })
    .refine(({ streets, shape }) => streets.length > 0 || shape !== null, {
      path: ["streets"],
      message: place.errors.nothing,
    });
}
