import { Form } from "@remix-run/react";
import { useTexts } from "~/texts/use";
import { FormActions, SubmitButton } from "~/ui";
import { useBusy } from "./form";

/** Yes or no to an invitation, with what a yes means for one's data. */
export function AnswerForm({ yes, no }: { yes: string; no: string }) {
  const { answer } = useTexts().lists;
  const busy = useBusy();
  return (
    <>
      <p>
        {answer.consent} <a href="/integritet">{answer.dataLink}</a>
      </p>
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
    </>
  );
}
