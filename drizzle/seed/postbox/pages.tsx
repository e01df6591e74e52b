/** The demo's postbox as pages: every letter as a person would see it, and as a mail server does. */
import { renderToStaticMarkup } from "react-dom/server";
import { ButtonLink, DataTable, EmptyState, Lead, LetterPreview, PageTitle, Section } from "~/ui";
import type { PostboxLetter } from "./receive";

const time = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", timeStyle: "medium" });

function page(title: string, stylesheet: string, body: React.ReactNode, refresh: boolean): string {
  const document = (
    <html lang="sv">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {refresh && <meta httpEquiv="refresh" content="5" />}
        <title>{`${title} – Demots brevlåda`}</title>
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <main className="shell-main">{body}</main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}

/** All letters, newest first, or those to one address. */
export function listPage(letters: PostboxLetter[], to: string | undefined, stylesheet: string): string {
  const shown = letters.filter((letter) => !to || letter.to === to).reverse();
  const title = to ? `Brev till ${to}` : "Alla brev";
  return page(
    title,
    stylesheet,
    <>
      <PageTitle above="Demots brevlåda">{title}</PageTitle>
      <Lead>Här landar allt som demot skickar. Ingenting lämnar den här datorn. Sidan hämtas om var femte sekund.</Lead>
      {to && (
        <ButtonLink href="/" look="second">
          Visa alla brev
        </ButtonLink>
      )}
      <DataTable
        caption={`${shown.length} brev`}
        rows={shown}
        rowKey={(letter) => String(letter.id)}
        empty={<EmptyState title="Inga brev än" />}
        columns={[
          { key: "at", header: "Kom", cell: (letter) => time.format(letter.at) },
          {
            key: "subject",
            header: "Ämne",
            rowHeader: true,
            cell: (letter) => <a href={`/brev/${letter.id}`}>{letter.subject}</a>,
          },
          {
            key: "to",
            header: "Till",
            cell: (letter) => <a href={`/?till=${encodeURIComponent(letter.to)}`}>{letter.to}</a>,
          },
        ]}
      />
    </>,
    true,
  );
}

/** One letter: as HTML, as text, and its headers. */
export function letterPage(letter: PostboxLetter, stylesheet: string): string {
  const labels = { from: "Från", to: "Till", subject: "Ämne", frame: "Brevet" };
  return page(
    letter.subject,
    stylesheet,
    <>
      <PageTitle above={`Kom ${time.format(letter.at)}`}>{letter.subject}</PageTitle>
      <ButtonLink href={`/?till=${encodeURIComponent(letter.to)}`} look="second">
        {`Alla brev till ${letter.to}`}
      </ButtonLink>
      <Section title="Som det visas">
        <LetterPreview
          labels={labels}
          from={letter.from}
          to={letter.to}
          subject={letter.subject}
          body={{ src: `/brev/${letter.id}/html`, height: 900 }}
        />
      </Section>
      <Section title="Länkar i brevet">
        <ul>
          {letter.links.map((href) => (
            <li key={href}>
              <a href={href}>{href}</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Som text">
        <pre className="letter-text">{letter.text}</pre>
      </Section>
      <Section title="Brevhuvud">
        <pre className="letter-text">{letter.head}</pre>
      </Section>
    </>,
    false,
  );
}
