import { Form, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useTexts } from "~/texts/use";
import { Facts, FormActions, Notice, ProgressBar, Section, SubmitButton } from "~/ui";
import { ColumnsForm } from "./columns-form";
import type { ShownList } from "./read.server";
import { NotesTable, ProblemsTable, SampleTable } from "./row-tables";

/** Milliseconds between two looks at a list that the worker has. */
const again = 1_500;

interface Shown {
  list: ShownList;
  busy: boolean;
}

/** A list on its way: being read, not readable, to be looked through, or being taken in. */
export function DraftView({ list, busy }: Shown) {
  switch (list.state) {
    case "reading":
    case "checking":
      return <UnderWay list={list} done={0} all={0} />;
    case "taking":
      return <UnderWay list={list} done={list.done} all={list.households} />;
    case "undoing":
      return <UnderWay list={list} done={0} all={0} />;
    case "unreadable":
      return <Unreadable list={list} busy={busy} />;
    default:
      return list.own ? <Ready list={list} busy={busy} /> : <NotMine list={list} />;
  }
}

/** Without JavaScript the link shows how far it has come; with it the page looks by itself. */
function UnderWay({ list, done, all }: { list: ShownList; done: number; all: number }) {
  const { import: words } = useTexts().lists;
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, again);
    return () => clearInterval(timer);
  }, [revalidate]);
  const [title, text] =
    list.state === "taking"
      ? [words.takingTitle, words.readingText]
      : list.state === "undoing"
        ? [words.undoingTitle, words.undoing]
        : [words.readingTitle, words.readingText];
  return (
    <Section title={title}>
      {all > 0 ? <ProgressBar label={list.fileName} value={done} max={all} text={words.taking(done, all)} /> : null}
      <p>{text}</p>
      <p>
        <a href={`/omraden/${list.areaId}/hushall/import`}>{words.refresh}</a>
      </p>
    </Section>
  );
}

function Unreadable({ list, busy }: Shown) {
  const { import: words } = useTexts().lists;
  const why = words.unreadable[list.unreadable as keyof typeof words.unreadable] ?? words.unreadable.binary;
  return (
    <Notice tone="danger" title={`${words.unreadableTitle}: ${list.fileName}`}>
      <p>{why}</p>
      {list.own ? <Drop list={list} busy={busy} /> : null}
    </Notice>
  );
}

function NotMine({ list }: { list: ShownList }) {
  const { import: words } = useTexts().lists;
  return (
    <Notice>
      <p>{list.by ? words.notMine(list.by) : words.notMineOperator}</p>
    </Notice>
  );
}

function Ready({ list, busy }: Shown) {
  const { import: words } = useTexts().lists;
  return (
    <>
      <Section title={`${words.readyTitle}: ${list.fileName}`}>
        {list.sheet ? <p>{words.sheet(list.sheet)}</p> : null}
        <ListFacts list={list} />
        <SampleTable rows={list.sample} />
      </Section>
      <ProblemsTable list={list} />
      <NotesTable list={list} />
      <ColumnsForm list={list} busy={busy} />
      <Take list={list} busy={busy} />
    </>
  );
}

function ListFacts({ list }: { list: ShownList }) {
  const { import: words } = useTexts().lists;
  const { facts } = words;
  return (
    <Facts
      items={[
        { term: facts.people, value: words.peopleCount(list.people) },
        { term: facts.paperOnly, value: words.householdCount(list.paperOnly) },
        ...(list.abstaining > 0 ? [{ term: facts.abstaining, value: words.householdCount(list.abstaining) }] : []),
        ...(list.faulty > 0 ? [{ term: facts.faulty, value: words.rowCount(list.faulty) }] : []),
      ]}
    />
  );
}

function Take({ list, busy }: Shown) {
  const { import: words } = useTexts().lists;
  const none = list.households === 0;
  return (
    <Section title={words.link}>
      {none ? <p>{words.nothingToTake}</p> : <p>{`${words.responsible} ${words.takeLead}`}</p>}
      <Form method="post" action={`/omraden/${list.areaId}/hushall/import/beslut`}>
        <input type="hidden" name="id" value={list.id} />
        <FormActions>
          {none ? null : (
            <SubmitButton busy={busy} name="beslut" value="ta-in">
              {words.take(list.people)}
            </SubmitButton>
          )}
          <SubmitButton busy={busy} look="second" name="beslut" value="slang">
            {words.drop}
          </SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}

function Drop({ list, busy }: Shown) {
  const { import: words } = useTexts().lists;
  return (
    <Form method="post" action={`/omraden/${list.areaId}/hushall/import/beslut`}>
      <input type="hidden" name="id" value={list.id} />
      <SubmitButton busy={busy} look="second" name="beslut" value="slang">
        {words.drop}
      </SubmitButton>
    </Form>
  );
}
