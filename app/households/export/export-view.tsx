import type { ReactNode } from "react";
import { useTexts } from "~/texts/use";
import {
  BackLink,
  ButtonLink,
  type FieldSource,
  FormActions,
  fieldProps,
  Lead,
  Notice,
  PageTitle,
  TextArea,
} from "~/ui";
import { exportFormats } from "./forms";

/** What whoever takes out a register should know. */
function Rules({ neighbour }: { neighbour: boolean }) {
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
function Ready({ file }: { file: string }) {
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

interface TakeOutProps {
  back: { href: string; label: string };
  /** Whose register it is. */
  of: string;
  lead: string;
  /** The file's address, with a query, once a reason was given. */
  file: string | null;
  /** The reader is a neighbour, and sees less. */
  neighbour: boolean;
  /** The form that asks for the reason. */
  children: ReactNode;
}

/** Where somebody says why a register is taken out, and then fetches it: of an area or of the municipality. */
export function TakeOut({ back, of, lead, file, neighbour, children }: TakeOutProps) {
  const { takingOut } = useTexts();
  return (
    <>
      <BackLink href={back.href}>{back.label}</BackLink>
      <PageTitle above={of}>{takingOut.title}</PageTitle>
      <Lead>{lead}</Lead>
      {file ? <Ready file={file} /> : null}
      <Rules neighbour={neighbour} />
      {file ? null : children}
    </>
  );
}
