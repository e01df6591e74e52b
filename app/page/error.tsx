import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { loader } from "~/root";
import { type Locale, type Texts, textsFor } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { ButtonLink, FormActions, Lead, PageTitle } from "~/ui";
import { PageFrame } from "./frame";

/** The page for everything that could not be shown: missing, not allowed, or our own fault. */
export function ErrorPage() {
  const error = useRouteError();
  const { common } = useTexts();
  const root = useRouteLoaderData<typeof loader>("root");
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { title, text } = wordsFor(status, common.error);
  return (
    <PageFrame who={root?.who ?? null} tenant={root?.tenant ?? ""}>
      <PageTitle>{title}</PageTitle>
      <Lead>{text}</Lead>
      <FormActions>
        {status === 401 ? (
          <ButtonLink href="/logga-in">{common.signIn}</ButtonLink>
        ) : (
          <ButtonLink href="/">{common.error.toStart}</ButtonLink>
        )}
      </FormActions>
    </PageFrame>
  );
}

function wordsFor(status: number, texts: Texts["common"]["error"]) {
  if (status === 401) return { title: texts.signedOutTitle, text: texts.signedOut };
  if (status === 403) return { title: texts.forbiddenTitle, text: texts.forbidden };
  if (status >= 400 && status < 500) return { title: texts.notFoundTitle, text: texts.notFound };
  return { title: texts.unexpectedTitle, text: texts.unexpected };
}

/** The document title of an error page. */
export function errorTitle(error: unknown, locale: Locale): string {
  const { common } = textsFor(locale);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return `${wordsFor(status, common.error).title} – ${common.service}`;
}
