import type { ReactNode } from "react";
import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { BigNumber, type Column, DataTable, Row, Section } from "~/ui";
import type { latestMoves, Stock } from "./stock.server";

type Move = Awaited<ReturnType<typeof latestMoves>>[number];

/** What lies in stock, the form that changes it, and what came and went. */
export function StockView({ stock, moves, children }: { stock: Stock; moves: Move[]; children: ReactNode }) {
  const { stock: words } = useTexts().signs;
  return (
    <>
      <Section title={words.title}>
        <Row>
          <BigNumber value={stock.sign} label={words.kinds.sign} />
          <BigNumber value={stock.decal} label={words.kinds.decal} />
        </Row>
      </Section>
      <Section title={words.change}>{children}</Section>
      <Section title={words.moves}>{moves.length === 0 ? <p>{words.none}</p> : <MoveTable moves={moves} />}</Section>
    </>
  );
}

function MoveTable({ moves }: { moves: Move[] }) {
  const { stock } = useTexts().signs;
  const locale = useLocale();
  const { headings, kinds, why, whyIn } = stock;
  const signed = new Intl.NumberFormat(locale, { signDisplay: "exceptZero" });
  const columns: Column<Move>[] = [
    { key: "when", header: headings.when, rowHeader: true, cell: ({ at }) => day(at, locale) },
    { key: "what", header: headings.what, cell: ({ kind }) => kinds[kind] },
    { key: "change", header: headings.change, numeric: true, cell: ({ change }) => signed.format(change) },
    {
      key: "why",
      header: headings.why,
      cell: ({ reason, area }) => (area ? whyIn(why[reason], area) : why[reason]),
    },
    { key: "by", header: headings.by, cell: ({ by }) => by },
  ];
  return (
    <DataTable caption={stock.movesCaption} captionHidden columns={columns} rows={moves} rowKey={({ id }) => id} />
  );
}
