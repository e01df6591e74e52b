import { Form } from "@remix-run/react";
import { addressLine } from "~/households/address-line";
import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { ButtonLink, EmptyState, Section, StatusBadge, SubmitButton } from "~/ui";
import type { ContactTask } from "./area-page.server";
import { waysToTell } from "./forms";

type Household = ContactTask["households"][number];

/** The contact's own households without e-mail, each to be marked as told. `sheet` leads to the sheet to hand out. */
export function PaperPart({ task: { households, others }, sheet }: { task: ContactTask; sheet: string }) {
  const t = useTexts();
  const { area } = t.alerts;
  const told = households.filter((one) => one.how).length;
  const rest = others > 0 ? <p>{area.paperOthers(others)}</p> : null;
  if (households.length === 0)
    return (
      <Section title={area.paperTitle} level={3}>
        <EmptyState title={area.paperNone}>{rest}</EmptyState>
      </Section>
    );
  return (
    <Section title={area.paperTitle} level={3} id="hushall">
      <p>{area.paperLead}</p>
      <p>
        <ButtonLink href={sheet} look="second" icon="print">
          {area.print}
        </ButtonLink>
      </p>
      <p>
        <strong>{area.paperDone(told, households.length)}</strong>
      </p>
      <ul className="told-list">
        {households.map((one) => (
          <li key={one.id}>
            <p className="told-address">{addressLine(t, one)}</p>
            {one.how && one.at ? <Told household={one} /> : <NotTold household={one} />}
          </li>
        ))}
      </ul>
      {rest}
    </Section>
  );
}

const useAddress = (household: Household) => addressLine(useTexts(), household);

function Told({ household }: { household: Household }) {
  const { area } = useTexts().alerts;
  const locale = useLocale();
  const address = useAddress(household);
  return (
    <Form method="post" className="told-done" preventScrollReset>
      <input type="hidden" name="household" value={household.id} />
      <StatusBadge tone="good">
        {area.toldAt(area.toldHow[household.how!], dayAndTime(household.at!, locale))}
      </StatusBadge>
      <SubmitButton look="quiet" name="intent" value="untold">
        {area.undo}
        <span className="sr-only"> {address}</span>
      </SubmitButton>
    </Form>
  );
}

function NotTold({ household }: { household: Household }) {
  const { area } = useTexts().alerts;
  const address = useAddress(household);
  return (
    <Form method="post" className="told-ways" preventScrollReset>
      <input type="hidden" name="intent" value="told" />
      <input type="hidden" name="household" value={household.id} />
      {waysToTell.map((how) => (
        <SubmitButton key={how} look="second" name="how" value={how}>
          {area.how[how]}
          <span className="sr-only"> {address}</span>
        </SubmitButton>
      ))}
    </Form>
  );
}
