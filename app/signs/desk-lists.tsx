import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Section } from "~/ui";
import type { DeskOrder, DeskSign, DeskSigns } from "./desk.server";

/** Everything about signs that waits for an officer. */
export function DeskLists({ orders, faded, recalled, due }: DeskSigns) {
  const { desk } = useTexts().signs;
  return (
    <>
      <Section title={desk.orders}>{orders.length === 0 ? <p>{desk.noOrders}</p> : <Orders orders={orders} />}</Section>
      <Section title={desk.faded}>{faded.length === 0 ? <p>{desk.noFaded}</p> : <SignLinks signs={faded} />}</Section>
      <Section title={desk.recalled}>
        {recalled.length === 0 ? <p>{desk.noRecalled}</p> : <SignLinks signs={recalled} />}
      </Section>
      {due.length > 0 ? (
        <Section title={desk.due}>
          <p>{desk.dueText(due.length)}</p>
          <SignLinks signs={due} />
        </Section>
      ) : null}
    </>
  );
}

function Orders({ orders }: { orders: DeskOrder[] }) {
  const { desk, amount } = useTexts().signs;
  const locale = useLocale();
  return (
    <ul>
      {orders.map(({ id, areaId, area, signs, decals, orderedAt }) => (
        <li key={id}>
          <a href={`/omraden/${areaId}/skyltar/bestallningar/${id}`}>{desk.order(amount(signs, decals), area)}</a>,{" "}
          {desk.since(day(orderedAt, locale))}
        </li>
      ))}
    </ul>
  );
}

function SignLinks({ signs }: { signs: DeskSign[] }) {
  const { desk } = useTexts().signs;
  return (
    <ul>
      {signs.map(({ id, areaId, area, place }) => (
        <li key={id}>
          <a href={`/omraden/${areaId}/skyltar/${id}`}>{desk.sign(area, place)}</a>
        </li>
      ))}
    </ul>
  );
}

/** The same in short on the desk: nothing when nothing waits. */
export function SignsWaiting({ signs: { orders, faded, recalled }, all }: { signs: DeskSigns; all: string }) {
  const { desk } = useTexts().signs;
  const lines = [
    ...(orders.length > 0 ? [desk.waits(orders.length)] : []),
    ...(faded.length > 0 ? [desk.waitsFaded(faded.length)] : []),
    ...(recalled.length > 0 ? [desk.waitsRecalled(recalled.length)] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Section title={desk.title} action={<a href={all}>{desk.link}</a>}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
