import { Form } from "@remix-run/react";
import { useTexts } from "~/texts/use";
import { FormActions, SubmitButton, TextField } from "~/ui";
import { longestQuery } from "./fold";

/** Asks for words; the answer has an address of its own. */
export function SearchForm({ query }: { query: string }) {
  const { publication: t } = useTexts();
  return (
    <Form method="get" role="search">
      <TextField type="search" name="sok" label={t.search} hint={t.searchHint(longestQuery)} defaultValue={query} />
      <FormActions>
        <SubmitButton busy={false} look="second">
          {t.searchButton}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}

/** What was found of what was asked for, in words. */
export function Found({ query, total }: { query: string; total: number }) {
  const { publication: t } = useTexts();
  return query ? <p role="status">{t.found(total, query)}</p> : null;
}
