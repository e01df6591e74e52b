import { Form, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useLocale, useTexts } from "~/texts/use";
import { DataTable, Facts, Notice, ProgressBar, Section, SubmitButton } from "~/ui";
import type { Draft } from "./read.server";
import { SampleTable } from "./sample-table";

/** Milliseconds between two looks at a file that is being read. */
const again = 1_500;

/** A file on its way to become the register: being read, not readable, or ready to be looked through and used. */
export function DraftView({ draft, code, busy }: { draft: Draft; code: string; busy: boolean }) {
  const { register } = useTexts().where;
  if (draft.state === "reading") return <Reading draft={draft} code={code} />;
  if (draft.state === "unreadable" || draft.taken === 0)
    return (
      <Notice tone="danger" title={`${register.unreadableTitle}: ${draft.fileName}`}>
        <p>{register.unreadable[draft.unreadable as keyof typeof register.unreadable] ?? register.unreadable.empty}</p>
        <Problems draft={draft} />
        <Decisions draft={draft} code={code} busy={busy} />
      </Notice>
    );
  return (
    <Section title={`${register.readyTitle}: ${draft.fileName}`}>
      <DraftFacts draft={draft} />
      {draft.problems.filter((one) => one.problem === "coordinates").length > draft.problems.length / 2 ? (
        <Notice tone="warn">
          <p>{register.zoneHint}</p>
        </Notice>
      ) : null}
      <SampleTable rows={draft.sample} />
      <Problems draft={draft} />
      <p>{register.ready}</p>
      <Decisions draft={draft} code={code} busy={busy} />
    </Section>
  );
}

/** Without JavaScript the link shows how far it has come; with it the page looks by itself. */
function Reading({ draft, code }: { draft: Draft; code: string }) {
  const { register } = useTexts().where;
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, again);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <Section title={register.readingTitle}>
      <ProgressBar label={draft.fileName} value={draft.percent} max={100} text={register.reading(draft.percent)} />
      <p>{register.readingText}</p>
      <p>
        <a href={`/skrivbord/adresser?kommun=${code}`}>{register.refresh}</a>
      </p>
    </Section>
  );
}

function DraftFacts({ draft }: { draft: Draft }) {
  const { facts } = useTexts().where.register;
  const locale = useLocale();
  const items = (["rows", "repeated", "faulty", "withoutPoint"] as const).filter(
    (key) => key === "rows" || draft[key] > 0,
  );
  return (
    <Facts
      items={[
        { term: facts.addresses, value: draft.taken.toLocaleString(locale) },
        { term: facts.streets, value: draft.streets.toLocaleString(locale) },
        ...items.map((key) => ({ term: facts[key], value: draft[key].toLocaleString(locale) })),
      ]}
    />
  );
}

function Problems({ draft }: { draft: Draft }) {
  const { register } = useTexts().where;
  if (draft.problems.length === 0) return null;
  const { line, problem, found } = register.problemColumns;
  return (
    <Section title={register.problemsTitle} level={3}>
      <p>{register.problems(draft.problems.length, draft.faulty)}</p>
      <DataTable
        caption={register.problemsTitle}
        captionHidden
        rows={draft.problems}
        rowKey={(row) => String(row.line)}
        columns={[
          { key: "line", header: line, numeric: true, rowHeader: true, cell: (row) => row.line },
          { key: "problem", header: problem, cell: (row) => register.problem[row.problem] },
          { key: "found", header: found, cell: (row) => row.found },
        ]}
      />
    </Section>
  );
}

function Decisions({ draft, code, busy }: { draft: Draft; code: string; busy: boolean }) {
  const { register } = useTexts().where;
  const to = (step: string) => `/skrivbord/adresser/${step}?kommun=${code}`;
  const usable = draft.state === "ready" && draft.taken > 0;
  return (
    <Form method="post" action={to(usable ? "anvand" : "slang")} className="form-actions">
      <input type="hidden" name="id" value={draft.id} />
      {usable ? <SubmitButton busy={busy}>{register.use(draft.taken)}</SubmitButton> : null}
      <SubmitButton busy={busy} look="second" formAction={to("slang")}>
        {register.drop}
      </SubmitButton>
    </Form>
  );
}
