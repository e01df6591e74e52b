import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { notFound } from "~/access/permit.server";
import { config } from "~/config.server";
import { letterCalendar, letterText } from "~/page/letter-documents.server";
import { letterNames, sampleLetter } from "~/page/letter-previews";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { Lead, LetterPreview, PageTitle, Section } from "~/ui";

export const loader = open("page.read", async ({ locale }) => {
  if (!config.letterPreviews) throw notFound();
  return letterNames().flatMap((name) => {
    const letter = sampleLetter(name, locale);
    if (!letter) return [];
    const { subject, preheader } = letter;
    return [{ name, subject, preheader, text: letterText(letter), calendar: letterCalendar(letter) }];
  });
});

export const meta = titled((t) => t.common.letters.title);

export default function Letters() {
  const { common } = useTexts();
  const letters = useLoaderData<typeof loader>();
  const labels = { from: common.letters.from, subject: common.letters.subject, frame: common.letters.frame };
  return (
    <>
      <PageTitle>{common.letters.title}</PageTitle>
      <Lead>{common.letters.lead}</Lead>
      {letters.map(({ name, subject, preheader, text, calendar }) => (
        <Section key={name} title={name}>
          <LetterPreview
            labels={labels}
            from={common.service}
            subject={subject}
            preheader={preheader}
            body={{ src: `/brev/${name}`, height: 640 }}
          />
          <details>
            <summary>{common.letters.asText}</summary>
            <LetterPreview labels={labels} from={common.service} subject={subject} body={{ text }} />
          </details>
          {calendar ? (
            <details>
              <summary>{common.letters.asCalendar}</summary>
              <pre className="letter-text">{calendar}</pre>
            </details>
          ) : null}
        </Section>
      ))}
    </>
  );
}
