import { useTexts } from "~/texts/use";
import { ButtonLink, type FieldSource, FormActions, fieldProps, Notice, TextArea } from "~/ui";
import { exportFormats } from "./forms";

/** What whoever takes out a register should know. */
export function Rules({ neighbour }: { neighbour: boolean }) {
  const { takingOut } = useTexts();
  return (
    <ul>
      {takingOut.rules.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
      {neighbour ? <li>{takingOut.neighbourRule}</li> : null}
    </ul>
  );
}

/** Why somebody takes out a register, of an area or of the municipality; `id` names the reading. */
export function ReasonFields({ id, fields }: { id: string; fields: { reason: FieldSource } }) {
  const { takingOut } = useTexts();
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <TextArea {...fieldProps(fields.reason)} label={takingOut.reason} hint={takingOut.reasonHint} rows={3} />
    </>
  );
}

/** The file in the formats that can be fetched; `file`: its address, with a query. */
export function Ready({ file }: { file: string }) {
  const { takingOut } = useTexts();
  return (
    <Notice tone="success" title={takingOut.readyTitle} live>
      <p>{takingOut.ready}</p>
      <FormActions>
        {exportFormats.map((format, at) => (
          <ButtonLink key={format} href={`${file}&format=${format}`} look={at === 0 ? "first" : "second"}>
            {takingOut.formats[format]}
          </ButtonLink>
        ))}
      </FormActions>
    </Notice>
  );
}
