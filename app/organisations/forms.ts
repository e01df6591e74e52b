import { z } from "zod";
import type { Texts } from "~/texts/index";
import { mostOrigins, originIn, originLines } from "./origins";
import {
  bounds,
  isSwitch,
  longestContact,
  type NumberRule,
  orders,
  type Settings,
  type SwitchRule,
  type TextRule,
} from "./settings";

/** A whole number as it is typed, within the rule's bounds. */
function numberField(t: Texts, rule: NumberRule) {
  const [least, most] = bounds[rule];
  const { number } = t.rules.errors;
  const error = number(least, most);
  return z
    .string({ error })
    .trim()
    .regex(/^\d{1,4}$/, { error, abort: true })
    .transform(Number)
    .refine((n) => n >= least && n <= most, { error, abort: true });
}

/** Sites as they are typed, one a line; kept as origins with spaces between, each once. */
function originsField({ rules: { errors } }: Texts) {
  return z
    .string()
    .default("")
    .superRefine((text, { addIssue }) => {
      const lines = originLines(text);
      const wrong = lines.find((line) => originIn(line) === null);
      if (lines.length > mostOrigins) addIssue({ code: "custom", message: errors.manyOrigins(mostOrigins) });
      else if (wrong !== undefined) addIssue({ code: "custom", message: errors.origin(wrong.slice(0, 80)) });
    })
    .transform((text) => [...new Set(originLines(text).map(originIn))].join(" "));
}

/** How to reach somebody, as it is typed; kept in one line. */
const contactField = ({ rules: { errors } }: Texts) =>
  z
    .string()
    .trim()
    .max(longestContact, errors.longContact(longestContact))
    .default("")
    .transform((text) => text.split(/\s*\n\s*/).join(", "));

const switches = {
  secondOfficerForWarnings: z.boolean().default(false),
  loneOfficerUrgent: z.boolean().default(false),
};

/** Everything that a municipality decides for itself. */
export function settingsForm(t: Texts) {
  const { errors, names } = t.rules;
  const numbers = Object.fromEntries(
    (Object.keys(bounds) as NumberRule[]).map((rule) => [rule, numberField(t, rule)]),
  ) as Record<NumberRule, ReturnType<typeof numberField>>;
  const texts = { embedOrigins: originsField(t), dataProtection: contactField(t) };
  return z.object({ ...numbers, ...switches, ...texts }).superRefine((given, { addIssue }) => {
    for (const { rule, after, mayEqual } of orders) {
      const wrong = mayEqual ? given[rule] < given[after] : given[rule] <= given[after];
      if (!wrong) continue;
      const say = mayEqual ? errors.notLess : errors.more;
      addIssue({ code: "custom", path: [rule], message: say(names[after], given[after]) });
    }
  });
}

/** The settings as the form shows them: numbers as text, sites one a line. */
export function asTyped(settings: Settings): Record<NumberRule | TextRule, string> & Record<SwitchRule, boolean> {
  const keys = Object.keys(settings) as (keyof Settings)[];
  const written = (key: keyof Settings) =>
    key === "embedOrigins" ? settings[key].replaceAll(" ", "\n") : String(settings[key]);
  const typed = keys.map((key) => [key, isSwitch(key) ? settings[key] : written(key)]);
  return Object.fromEntries(typed);
}
