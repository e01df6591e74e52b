import { z } from "zod";
import type { Texts } from "~/texts/index";
import { bounds, isSwitch, type NumberRule, orders, type Settings, type SwitchRule } from "./settings";

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
  return z.object({ ...numbers, ...switches }).superRefine((given, { addIssue }) => {
    for (const { rule, after, mayEqual } of orders) {
      const wrong = mayEqual ? given[rule] < given[after] : given[rule] <= given[after];
      if (!wrong) continue;
      const say = mayEqual ? errors.notLess : errors.more;
      addIssue({ code: "custom", path: [rule], message: say(names[after], given[after]) });
    }
  });
}

/** The settings as the form shows them: numbers as text. */
export function asTyped(settings: Settings): Record<NumberRule, string> & Record<SwitchRule, boolean> {
  const keys = Object.keys(settings) as (keyof Settings)[];
  const typed = keys.map((key) => [key, isSwitch(key) ? settings[key] : String(settings[key])]);
  return Object.fromEntries(typed);
}
