import { Form } from "@remix-run/react";
import { FormActions, SubmitButton } from "~/ui";
import { useBusy } from "./form";

/** Two buttons that answer what the page asks: `svar` is "ja" or "nej". */
export function YesOrNo({ yes, no }: { yes: string; no: string }) {
  const busy = useBusy();
  return (
    <Form method="post">
      <FormActions>
        <SubmitButton busy={busy} name="svar" value="ja">
          {yes}
        </SubmitButton>
        <SubmitButton busy={busy} look="second" name="svar" value="nej">
          {no}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}
