import type { Locale } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { LetterPreview, Section, Tabs } from "~/ui";

export const letterForms = ["svHtml", "svText", "enHtml", "enText"] as const;
export type LetterForm = (typeof letterForms)[number];

/** The form of `?brev=`; Swedish as mail programs show it unless another is asked for. */
export const letterFormIn = (url: string): LetterForm => {
  const asked = new URL(url).searchParams.get("brev");
  return letterForms.find((form) => form === asked) ?? "svHtml";
};

/** The language of a form. */
export const localeOfForm = (form: LetterForm): Locale => (form.startsWith("en") ? "en" : "sv");

/** A letter as the page shows it before it is sent. */
export interface ShownLetter {
  form: LetterForm;
  from: string;
  subject: string;
  preheader: string;
  text: string;
}

/** The letter exactly as the members get it, in each of its forms. */
export function LetterView({ alertId, letter }: { alertId: string; letter: ShownLetter }) {
  const { page } = useTexts().alerts;
  const { form, from, subject, preheader, text } = letter;
  const tabs = letterForms.map((one) => ({
    href: `/varningar/${alertId}?brev=${one}#brevet`,
    label: page.views[one],
    current: one === form,
  }));
  const src = `/varningar/${alertId}/brev?sprak=${localeOfForm(form)}`;
  return (
    <Section title={page.letterTitle} id="brevet">
      <Tabs label={page.letterViews} items={tabs} />
      <LetterPreview
        labels={{ from: page.from, to: page.to, subject: page.subject, frame: page.frame }}
        {...{ from, to: page.sampleName, subject, preheader }}
        lang={localeOfForm(form)}
        body={form.endsWith("Text") ? { text } : { src, height: 760 }}
      />
    </Section>
  );
}
