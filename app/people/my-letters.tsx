import { useTexts } from "~/texts/use";
import { DataTable, StatusBadge } from "~/ui";
import { letterKinds } from "./forms";

export type LetterKind = (typeof letterKinds)[number];

/** What the person gets: each kind, what it is, and whether it comes. */
export function MyLetters({ stopped }: { stopped: LetterKind[] }) {
  const { letters } = useTexts().people;
  return (
    <DataTable
      caption={letters.title}
      captionHidden
      rows={letterKinds.map((kind) => ({ kind, ...letters.kinds[kind] }))}
      rowKey={({ kind }) => kind}
      columns={[
        { key: "name", header: letters.kind, rowHeader: true, cell: ({ name }) => name },
        { key: "about", header: letters.what, cell: ({ about }) => about },
        {
          key: "comes",
          header: letters.comes,
          cell: ({ kind }) =>
            stopped.includes(kind) ? (
              <StatusBadge>{letters.off}</StatusBadge>
            ) : (
              <StatusBadge tone="good">{letters.on}</StatusBadge>
            ),
        },
      ]}
    />
  );
}
