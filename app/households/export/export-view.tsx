import { useTexts } from "~/texts/use";
import { ButtonLink, FormActions, Notice } from "~/ui";
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
