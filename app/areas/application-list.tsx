import { dayAndTime } from "~/texts/dates";
import type { Texts } from "~/texts/index";
import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable, StatusBadge, type Tone } from "~/ui";
import type { ListedApplication } from "./read.server";

const tones = {
  unconfirmed: "neutral",
  waiting: "warn",
  asked: "progress",
  approved: "good",
  declined: "bad",
} as const;

/** Where an application stands, in words and shape. */
export function ApplicationBadge({ state, answered }: { state: ListedApplication["state"]; answered?: boolean }) {
  const { states } = useTexts().desk;
  const tone: Tone = tones[state];
  const words = state === "waiting" && answered ? states.answered : states[state];
  return <StatusBadge tone={tone}>{words}</StatusBadge>;
}

/** Applications, each leading to its page. The page's heading right above is its caption for the eye. */
export function ApplicationList({ caption, rows }: { caption: string; rows: ListedApplication[] }) {
  const [t, locale] = [useTexts(), useLocale()];
  return (
    <DataTable caption={caption} captionHidden columns={columnsOf(t, locale)} rows={rows} rowKey={(row) => row.id} />
  );
}

function columnsOf({ desk: { list } }: Texts, locale: "sv" | "en"): Column<ListedApplication>[] {
  return [
    {
      key: "area",
      header: list.area,
      rowHeader: true,
      cell: (row) => <a href={`/skrivbord/ansokningar/${row.id}`}>{row.areaName}</a>,
    },
    { key: "who", header: list.who, cell: (row) => row.name },
    { key: "households", header: list.households, numeric: true, cell: (row) => row.householdCount },
    { key: "came", header: list.came, cell: (row) => dayAndTime(row.confirmedAt ?? row.createdAt, locale) },
    { key: "state", header: list.state, cell: (row) => <ApplicationBadge {...row} /> },
  ];
}
