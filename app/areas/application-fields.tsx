import { longestText } from "~/areas/forms";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { type FieldSource, fieldProps, Section, TextArea, TextField, type TextLimit } from "~/ui";
import { AddressFields } from "./address-fields";

type Named<Name extends string> = Record<Name, FieldSource>;

/** How a long text tells its limit. */
export const textLimit = ({ areas: { apply } }: Texts): TextLimit => ({
  max: longestText,
  text: apply.limit(longestText),
  left: apply.left,
});

/** Who applies, and where that is. */
export function ApplicantFields({
  fields,
}: {
  fields: Named<"name" | "email" | "street" | "number" | "postcode" | "town">;
}) {
  const { apply } = useTexts().areas;
  return (
    <Section title={apply.you}>
      <TextField {...fieldProps(fields.name)} label={apply.name} autoComplete="name" />
      <TextField
        {...fieldProps(fields.email)}
        label={apply.email}
        hint={apply.emailHint}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <AddressFields fields={{ street: fields.street, number: fields.number }} own />
      <TextField
        {...fieldProps(fields.postcode)}
        label={apply.postcode}
        autoComplete="postal-code"
        inputMode="numeric"
        width="short"
      />
      <TextField {...fieldProps(fields.town)} label={apply.town} autoComplete="address-level2" width="medium" />
    </Section>
  );
}

/** The area that is to be, and why. `minimum`: how many households are usually needed. */
export function AreaFields(props: {
  fields: Named<"areaName" | "streets" | "householdCount" | "interested" | "worries">;
  minimum: number;
}) {
  const t = useTexts();
  const { apply } = t.areas;
  const { fields, minimum } = props;
  return (
    <Section title={apply.place}>
      <TextField {...fieldProps(fields.areaName)} label={apply.areaName} hint={apply.areaNameHint} width="medium" />
      <TextArea
        {...fieldProps(fields.streets)}
        label={apply.streets}
        hint={apply.streetsHint}
        rows={4}
        spellCheck={false}
      />
      <TextField
        {...fieldProps(fields.householdCount)}
        label={apply.householdCount}
        hint={apply.householdHint(minimum)}
        inputMode="numeric"
        width="short"
      />
      <TextArea
        {...fieldProps(fields.interested)}
        label={apply.interested}
        hint={apply.interestedHint}
        optional={t.common.optional}
        rows={4}
        limit={textLimit(t)}
      />
      <TextArea
        {...fieldProps(fields.worries)}
        label={apply.worries}
        hint={apply.worriesHint}
        optional={t.common.optional}
        limit={textLimit(t)}
      />
    </Section>
  );
}
