import { useTexts } from "~/texts/use";
import { Checkbox, DrawField, type FieldSource, Folded, fieldProps, Select, TextArea, TextField } from "~/ui";
import type { Named } from "../alert-fields";
import { hasAny } from "../more-fields";

type TargetNames = "policeArea" | "streets" | "lat" | "lon" | "metres" | "drawn" | "contactsOnly";
export interface PoliceAreaChoice {
  id: string;
  name: string;
  municipalities: string[];
}

/** Whom it goes to besides, or instead of, whole areas. */
export function TargetFields(props: { fields: Named<TargetNames>; policeAreas: PoliceAreaChoice[] }) {
  const t = useTexts();
  const { target } = t.writing;
  const { fields, policeAreas } = props;
  const { contactsOnly, policeArea, streets, lat, lon, metres, drawn } = fields;
  const isOpen = hasAny([policeArea, contactsOnly, streets, lat, lon, metres, drawn]);
  return (
    <Folded title={target.title} open={isOpen}>
      <p>{target.lead}</p>
      <TextArea {...fieldProps(fields.streets)} label={target.streets} hint={target.streetsHint} rows={3} />
      <CircleFields fields={fields} />
      <DrawField {...fieldProps(fields.drawn)} label={target.drawn} hint={target.drawnHint} texts={t.map} />
      <PoliceAreaField field={policeArea} choices={policeAreas} />
      <Checkbox {...fieldProps(contactsOnly)} label={target.contactsOnly} hint={target.contactsOnlyHint} />
    </Folded>
  );
}

function CircleFields({ fields }: { fields: Named<"lat" | "lon" | "metres"> }) {
  const { target } = useTexts().writing;
  return (
    <fieldset className="field">
      <legend className="field-label">{target.circle}</legend>
      <p className="field-hint">{target.circleHint}</p>
      <div className="field-row">
        <TextField {...fieldProps(fields.lat)} label={target.lat} inputMode="decimal" width="short" />
        <TextField {...fieldProps(fields.lon)} label={target.lon} inputMode="decimal" width="short" />
        <TextField {...fieldProps(fields.metres)} label={target.metres} inputMode="numeric" width="short" />
      </div>
    </fieldset>
  );
}

function PoliceAreaField({ field, choices }: { field: FieldSource; choices: PoliceAreaChoice[] }) {
  const { target } = useTexts().writing;
  if (choices.length === 0) return null;
  const options = choices.map(({ id, name, municipalities }) => ({
    value: id,
    label: `${name}: ${municipalities.join(", ")}`,
  }));
  return (
    <Select
      {...fieldProps(field)}
      label={target.policeArea}
      hint={target.policeAreaHint}
      options={options}
      empty={target.noPoliceArea}
    />
  );
}
