import { z } from "zod";
import { readStreetLine } from "~/areas/where/street-lines";
import { oneLine } from "~/people/fields";
import type { Texts } from "~/texts/index";
import { alertCategories } from "../kinds";
import { alertStatuses } from "../practice/rules";
import { radius, readCircle, readDrawn } from "./shapes";

export const mostStreets = 50;
const longestLine = 200;
/** Characters of a drawn shape. */
const longestDrawn = 15_000;

/** The streets of a text, one a line. */
export const streetLines = (text: string): string[] => text.split("\n").map(oneLine).filter(Boolean);

const short = () => z.string().overwrite(oneLine).max(40).default("");

/** Whom an alert goes to: any of these together reach a person once. */
export function targetFields({ writing: { target } }: Texts) {
  const { errors } = target;
  const streets = z
    .string()
    .default("")
    .superRefine((text, ctx) => {
      const lines = streetLines(text);
      if (lines.length > mostStreets) ctx.addIssue({ code: "custom", message: errors.manyStreets(mostStreets) });
      const wrong = lines.find((line) => line.length > longestLine || typeof readStreetLine(line) === "string");
      if (wrong) ctx.addIssue({ code: "custom", message: errors.street(wrong.slice(0, 60)) });
    })
    .overwrite((text) => streetLines(text).join("\n"));
  const drawn = z
    .string()
    .trim()
    .max(longestDrawn, errors.drawn.tooMany)
    .default("")
    .superRefine((text, ctx) => {
      const shape = readDrawn(text);
      if (typeof shape === "string") ctx.addIssue({ code: "custom", message: errors.drawn[shape] });
    });
  return {
    everyArea: z.boolean().default(false),
    areas: z.array(z.uuid()).default([]),
    policeArea: z.uuid().or(z.literal("")).default(""),
    streets,
    lat: short(),
    lon: short(),
    metres: short(),
    drawn,
    contactsOnly: z.boolean().default(false),
  };
}

type Circled = { lat?: string; lon?: string; metres?: string };

/** What is wrong with the circle of a form, in words; null when nothing is. */
export function circleError({ writing: { target } }: Texts, { lat = "", lon = "", metres = "" }: Circled) {
  const circle = readCircle({ lat, lon, metres });
  return typeof circle === "string" ? target.errors.circle[circle](radius.least, radius.most) : null;
}

type Aimed = Circled & { everyArea?: boolean; areas?: string[]; policeArea?: string; streets?: string; drawn?: string };

/** Whether a form says whom it goes to at all. */
export const isAimed = ({ everyArea, areas = [], policeArea, streets, lat, drawn }: Aimed): boolean =>
  Boolean(everyArea || areas.length > 0 || policeArea || streets || lat || drawn);

/** What the form must say for the people to be counted, whatever else is still missing. */
export function countForm(t: Texts) {
  return z.object({
    ...targetFields(t),
    kind: z.enum(["warning", "tip", "notice"]).catch("warning"),
    priority: z.enum(["urgent", "important", "ordinary"]).catch("ordinary"),
    category: z.enum(alertCategories).catch("other"),
    status: z.enum(alertStatuses).catch("actual"),
  });
}
