import { Frame } from "#tests/ui/frame";
import {
  ButtonLink,
  Columns,
  CoverageBar,
  DataTable,
  Facts,
  Notice,
  PageTitle,
  Pagination,
  ProgressBar,
  Quote,
  Section,
  StatusBadge,
  Tabs,
  Timeline,
} from "~/ui";

/** A warning after it went out, as the officer follows it. */
export function AlertPage() {
  return (
    <Frame at="/varningar" staff>
      <PageTitle above="Varning till Hagby" status={<StatusBadge tone="progress">Skickas nu</StatusBadge>}>
        Inbrott på Skolgatan i Hagby
      </PageTitle>
      <Tabs label="Varningen" items={tabs} />
      <Columns beside={<Beside />}>
        <ProgressBar
          label="Breven skickas"
          value={17}
          max={24}
          text="17 av 24 brev har lämnat oss. Ladda om sidan för nya siffror."
        />
        <CoverageBar title="Så har varningen nått hushållen i Hagby" locale="sv" parts={parts} table={head} />
        <Section title="Hushåll som väntar">
          <DataTable
            caption="Hushåll som ännu inte nåtts"
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={(row) => row.address}
          />
          <Pagination
            label="Sidor"
            summary="Visar 1–4 av 31"
            pages={pages}
            next={{ href: "?sida=2", label: "Nästa" }}
          />
        </Section>
        <Section title="Svar från boende">
          <Quote
            who="Åsa Öberg"
            at="2026-11-07T18:20:00+01:00"
            when="i dag 18.20"
            status={<StatusBadge tone="warn">Obesvarat</StatusBadge>}
          >
            <p>
              Vid tretiden stod en vit skåpbil utan firmanamn längst ner på Lärkvägen. Jag tyckte det var konstigt men
              ringde inte då.
            </p>
          </Quote>
        </Section>
      </Columns>
    </Frame>
  );
}

function Beside() {
  return (
    <>
      <Section title="Om varningen">
        <Facts
          items={[
            { term: "Händelse", value: "7 november 14.58, Stöld/inbrott, Nora" },
            { term: "Skriven av", value: "Karin Ståhl, kommunpolis" },
            { term: "Godkänd av", value: "Elin Norberg, samordnare" },
            { term: "Sätt", value: "Direkt till alla medlemmar", action: <a href="/andra">Ändra</a> },
          ]}
        />
        <ButtonLink href="/utfall" look="second" icon="letter">
          Skriv utfall
        </ButtonLink>
      </Section>
      <Section title="Vad som har hänt">
        <Timeline label="Händelser" events={events} />
      </Section>
      <Notice tone="warn" title="Ett brev kom i retur">
        <p>Adressen till Lärkvägen 3 finns inte längre. Be kontaktombudet ringa på.</p>
      </Notice>
    </>
  );
}

const tabs = [
  { href: "#lage", label: "Läge", current: true },
  { href: "#brev", label: "Brevet" },
  { href: "#svar", label: "Svar", count: 3 },
];
const parts = [
  { kind: "email" as const, label: "E-post", count: 13 },
  { kind: "paper" as const, label: "Papper i brevlådan", count: 3 },
  { kind: "spoken" as const, label: "Muntligt", count: 2 },
  { kind: "waiting" as const, label: "Väntar", count: 5 },
  { kind: "bounced" as const, label: "Kom i retur", count: 1 },
];
const head = { kind: "Hur", count: "Hushåll", share: "Andel", total: "Alla hushåll" };
type Waiting = { address: string; contact: string; tries: number; state: "wait" | "back" | "paper" };
const rows: Waiting[] = [
  { address: "Lärkvägen 3", contact: "Björn Ek", tries: 2, state: "back" },
  { address: "Skolgatan 14 A", contact: "Björn Ek", tries: 1, state: "wait" },
  { address: "Skolgatan 16", contact: "Åsa Öberg", tries: 1, state: "wait" },
  { address: "Hagbygatan 21", contact: "Åsa Öberg", tries: 0, state: "paper" },
];
const states = {
  wait: <StatusBadge tone="progress">Väntar</StatusBadge>,
  back: <StatusBadge tone="bad">Kom i retur</StatusBadge>,
  paper: <StatusBadge icon="paper">Endast papper</StatusBadge>,
};
const columns = [
  { key: "address", header: "Hushåll", cell: (row: Waiting) => row.address, rowHeader: true },
  { key: "contact", header: "Kontaktombud", cell: (row: Waiting) => row.contact },
  { key: "tries", header: "Försök", cell: (row: Waiting) => row.tries, numeric: true },
  { key: "state", header: "Läge", cell: (row: Waiting) => states[row.state] },
];
const pages = [
  { href: "?sida=1", label: "1", name: "Sida 1", current: true },
  { href: "?sida=2", label: "2", name: "Sida 2" },
  { label: "…" },
  { href: "?sida=8", label: "8", name: "Sida 8" },
];
const events = [
  {
    at: "2026-11-07T16:42:00+01:00",
    when: "i dag 16.42",
    what: "Varningen skickades",
    who: "Systemet",
    icon: "letter" as const,
  },
  {
    at: "2026-11-07T16:41:00+01:00",
    when: "i dag 16.41",
    what: "Godkänd",
    who: "Elin Norberg",
    icon: "check" as const,
  },
  {
    at: "2026-11-07T16:10:00+01:00",
    when: "i dag 16.10",
    what: "Skriven",
    who: "Karin Ståhl",
    icon: "person" as const,
  },
];
