import { type Purpose, type PurposeRule, purposes } from "~/db/purposes";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { DataTable } from "~/ui";

type Words = Texts["privacy"];
type Kept = { purpose: Purpose; rule: PurposeRule; words: { what: string; why: string } };

/** Every purpose that a column of the database can have, with its words: a purpose without words does not compile. */
function kept(words: Words, personal: boolean): Kept[] {
  const said: Record<Purpose, { what: string; why: string }> = words.purposes;
  return (Object.entries(purposes) as [Purpose, PurposeRule][])
    .filter(([, rule]) => rule.personal === personal)
    .map(([purpose, rule]) => ({ purpose, rule, words: said[purpose] }));
}

/** What is kept, why, on what legal basis and how long, as the database itself declares it. */
export function KeptData({ personal, caption }: { personal: boolean; caption: string }) {
  const { privacy } = useTexts();
  const { table, bases, keep } = privacy;
  return (
    <DataTable<Kept>
      caption={caption}
      captionHidden
      rows={kept(privacy, personal)}
      rowKey={({ purpose }) => purpose}
      columns={[
        { key: "what", header: table.what, rowHeader: true, cell: ({ words }) => words.what },
        { key: "why", header: table.why, cell: ({ words }) => words.why },
        { key: "basis", header: table.basis, cell: ({ rule }) => bases[rule.basis] },
        { key: "keep", header: table.keep, cell: ({ rule }) => keep[rule.keep] },
      ]}
    />
  );
}
