import { letterKinds } from "~/people/forms";
import { useTexts } from "~/texts/use";
import {
  Checkbox,
  Checkboxes,
  choiceProps,
  type FieldSource,
  fieldProps,
  Notice,
  Radios,
  Section,
  TextField,
} from "~/ui";
import { alertCategories, alertPriorities } from "../kinds";

type Fields = Record<"wanted" | "lowest" | "weekly" | "categories" | "areas" | "quietFrom" | "quietTo", FieldSource>;

/** Which kinds of letters come at all. */
function KindsWanted({ fields }: { fields: Fields }) {
  const { letters } = useTexts().people;
  return (
    <>
      <Checkboxes
        {...choiceProps(fields.wanted)}
        label={letters.wanted}
        hint={letters.formLead}
        options={letterKinds.map((kind) => ({
          value: kind,
          label: letters.kinds[kind].name,
          hint: letters.kinds[kind].about,
        }))}
      />
      <Notice tone="warn">
        <p>{letters.withoutWarnings}</p>
      </Notice>
    </>
  );
}

/** How much comes at once: the least pressing, and what waits for the weekly letter. */
function HowMuch({ fields }: { fields: Fields }) {
  const { wanted: t } = useTexts();
  return (
    <Section title={t.howMuch}>
      <Radios
        {...fieldProps(fields.lowest)}
        label={t.lowest}
        options={[...alertPriorities].reverse().map((value) => ({ value, ...t.priorities[value] }))}
      />
      <Checkbox {...fieldProps(fields.weekly)} label={t.weekly} hint={t.weeklyHint} />
    </Section>
  );
}

function AboutWhat({ fields, areas }: { fields: Fields; areas: { id: string; name: string }[] }) {
  const t = useTexts();
  return (
    <Section title={t.wanted.aboutWhat}>
      <p>{t.wanted.urgentAlways}</p>
      <Checkboxes
        {...choiceProps(fields.categories)}
        label={t.wanted.categories}
        options={alertCategories.map((value) => ({ value, label: t.writing.categories[value] }))}
      />
      {areas.length > 0 ? (
        <Checkboxes
          {...choiceProps(fields.areas)}
          label={t.wanted.areas}
          options={areas.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
    </Section>
  );
}

function Quiet({ fields }: { fields: Fields }) {
  const { wanted: t, common } = useTexts();
  const either = { type: "time", width: "short", optional: common.optional } as const;
  return (
    <Section title={t.quiet}>
      <p>{t.quietLead}</p>
      <TextField {...fieldProps(fields.quietFrom)} {...either} label={t.quietFrom} />
      <TextField {...fieldProps(fields.quietTo)} {...either} label={t.quietTo} />
    </Section>
  );
}

/** Everything that a person can choose about letters. */
export function WantedFields({ fields, areas }: { fields: Fields; areas: { id: string; name: string }[] }) {
  return (
    <>
      <KindsWanted fields={fields} />
      <HowMuch fields={fields} />
      <AboutWhat fields={fields} areas={areas} />
      <Quiet fields={fields} />
    </>
  );
}
