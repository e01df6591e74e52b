import { Form } from "@remix-run/react";
import type { SignState } from "~/db/schema/signs";
import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable, EmptyState, type MapShape, ShapesMap, StatusBadge, type Tone } from "~/ui";
import { asDegrees } from "./forms";
import type { AreaSigns, ListedSign, SignOrder } from "./read.server";

export const signTones: Record<SignState, Tone> = {
  delivered: "progress",
  placed: "good",
  faded: "warn",
  recalled: "warn",
  replaced: "neutral",
  returned: "neutral",
  scrapped: "neutral",
};

/** An area's signs, each with a link to its own page. */
export function SignTable({ areaId, signs }: { areaId: string; signs: ListedSign[] }) {
  const { signs: words } = useTexts();
  const locale = useLocale();
  const { list, states } = words;
  const columns: Column<ListedSign>[] = [
    {
      key: "sign",
      header: list.headings.sign,
      rowHeader: true,
      cell: ({ id, nth }) => <a href={`/omraden/${areaId}/skyltar/${id}`}>{list.nth(nth)}</a>,
    },
    {
      key: "state",
      header: list.headings.state,
      cell: ({ state, due }) => (
        <StatusBadge tone={due ? "warn" : signTones[state]}>{due ? list.due : states[state]}</StatusBadge>
      ),
    },
    { key: "place", header: list.headings.place, cell: ({ place }) => place || list.noPlace },
    { key: "seen", header: list.headings.seen, cell: ({ seenAt }) => (seenAt ? day(seenAt, locale) : list.never) },
  ];
  const empty = (
    <EmptyState title={list.emptyTitle}>
      <p>{list.empty}</p>
    </EmptyState>
  );
  return (
    <DataTable caption={list.caption} captionHidden {...{ columns, rows: signs, empty }} rowKey={({ id }) => id} />
  );
}

/** The boundary and the points of signs as a map draws them. */
export function signShapes(signs: ListedSign[], shape: AreaSigns["shape"], area: string, nth: (n: number) => string) {
  const points = signs.flatMap((sign): MapShape[] => {
    if (sign.lat === null || sign.lon === null) return [];
    const point = { lat: asDegrees(sign.lat), lon: asDegrees(sign.lon) };
    return [{ id: sign.id, name: nth(sign.nth), point, tone: signTones[sign.state], note: sign.place }];
  });
  return [...(shape ? [{ id: "area", name: area, polygons: shape }] : []), ...points];
}

/** Where the signs are; nothing until one of them has a point. */
export function SignMap({ area, signs, shape }: { area: string; signs: ListedSign[]; shape: AreaSigns["shape"] }) {
  const { signs: words, map } = useTexts();
  if (!signs.some(({ lat }) => lat !== null)) return null;
  return <ShapesMap label={words.list.map} shapes={signShapes(signs, shape, area, words.list.nth)} texts={map} />;
}

interface OrderTableProps {
  areaId: string;
  orders: SignOrder[];
  may: AreaSigns["may"];
}

/** What an area has ordered: officers get the way to hand it out, and whoever orders takes back what waits. */
export function OrderTable({ areaId, orders, may }: OrderTableProps) {
  const { signs: words } = useTexts();
  const { list, amount } = words;
  const locale = useLocale();
  if (orders.length === 0) return null;
  const columns: Column<SignOrder>[] = [
    { key: "what", header: list.orderHeadings.what, rowHeader: true, cell: (one) => amount(one.signs, one.decals) },
    { key: "when", header: list.orderHeadings.when, cell: ({ orderedAt }) => day(orderedAt, locale) },
    { key: "by", header: list.orderHeadings.by, cell: ({ by }) => by },
    {
      key: "state",
      header: list.orderHeadings.state,
      cell: (one) =>
        one.deliveredAt ? (
          list.delivered(day(one.deliveredAt, locale))
        ) : (
          <Waiting areaId={areaId} order={one} may={may} />
        ),
    },
  ];
  return (
    <DataTable caption={list.ordersCaption} captionHidden columns={columns} rows={orders} rowKey={({ id }) => id} />
  );
}

/** An order that nobody has handed out yet. */
function Waiting({ areaId, order, may }: Omit<OrderTableProps, "orders"> & { order: SignOrder }) {
  const { list, deliver, amount } = useTexts().signs;
  const what = amount(order.signs, order.decals);
  const href = `/omraden/${areaId}/skyltar/bestallningar/${order.id}`;
  const handOut = (
    <a href={href} aria-label={deliver.title(what)}>
      {list.deliver}
    </a>
  );
  return (
    <>
      <p>{may.deliver ? handOut : list.waits}</p>
      {may.order ? (
        <Form method="post">
          <button
            className="button"
            data-look="quiet"
            type="submit"
            name="aterkalla"
            value={order.id}
            aria-label={list.withdrawOf(what)}
          >
            {list.withdraw}
          </button>
        </Form>
      ) : null}
    </>
  );
}
