import { Frame } from "#tests/ui/frame";
import {
  BigNumber,
  ButtonLink,
  DataTable,
  EmptyState,
  KeyValue,
  Notice,
  PageTitle,
  Row,
  Section,
  StatusBadge,
  Steps,
} from "~/ui";

/** The officer's desk with an area on its way. */
export function DeskPage() {
  return (
    <Frame at="/skrivbord" staff>
      <PageTitle above="Karin Ståhl">Skrivbord</PageTitle>
      <Notice tone="success" title="Ansökan från Hagby är godkänd" live>
        <p>Anna Lindqvist får ett brev om startmötet.</p>
      </Notice>
      <Row>
        <BigNumber value="2" label="ansökningar väntar på svar" />
        <BigNumber value="1" label="varning att godkänna" />
        <BigNumber value="96 %" label="av hushållen nåddes senast" note="Eken, 3 november" />
      </Row>
      <Section title="Ansökningar" action={<a href="/ansokningar">Alla ansökningar</a>}>
        <DataTable
          caption="Ansökningar som väntar"
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={(row) => row.area}
        />
      </Section>
      <Section title="Hagby på väg">
        <Steps label="Hagbys väg till aktivt område" steps={life} />
      </Section>
      <Section title="Varningar att godkänna">
        <EmptyState
          title="Ingenting väntar"
          action={
            <ButtonLink href="/varningar/ny" look="second">
              Skriv en varning
            </ButtonLink>
          }
        >
          <p>När en kollega skickar in en varning visas den här och du får ett brev.</p>
        </EmptyState>
      </Section>
      <Section title="Ord för läge">
        <p className="badge-row">
          <StatusBadge>Utkast</StatusBadge> <StatusBadge tone="progress">Pågår</StatusBadge>{" "}
          <StatusBadge tone="good">Aktivt</StatusBadge> <StatusBadge tone="warn">Vilande</StatusBadge>{" "}
          <StatusBadge tone="bad">Avslutat</StatusBadge>
        </p>
        <KeyValue term="Uppdaterad" value="i dag 16.45" />
      </Section>
    </Frame>
  );
}

type Application = { area: string; who: string; households: number; came: string; state: "new" | "asked" };
const rows: Application[] = [
  { area: "Gyttorp, Bruksvägen", who: "Mohammed Haddad", households: 18, came: "5 november", state: "new" },
  { area: "Norra Hyttan", who: "Märta Sjögren", households: 9, came: "29 oktober", state: "asked" },
];
const columns = [
  {
    key: "area",
    header: "Område",
    cell: (row: Application) => <a href="/ansokningar/1">{row.area}</a>,
    rowHeader: true,
  },
  { key: "who", header: "Sökande", cell: (row: Application) => row.who },
  { key: "households", header: "Hushåll", cell: (row: Application) => row.households, numeric: true },
  { key: "came", header: "Kom in", cell: (row: Application) => row.came },
  {
    key: "state",
    header: "Läge",
    cell: (row: Application) =>
      row.state === "new" ? (
        <StatusBadge tone="warn">Ny</StatusBadge>
      ) : (
        <StatusBadge tone="progress">Fråga ställd</StatusBadge>
      ),
  },
];
const life = [
  { state: "done" as const, stateText: "Klart 2 november", title: "Intresse", who: "Anna Lindqvist" },
  { state: "done" as const, stateText: "Klart 4 november", title: "Ansökan", who: "Anna Lindqvist" },
  { state: "done" as const, stateText: "Klart i dag", title: "Godkänd", who: "Karin Ståhl, polisen" },
  {
    state: "current" as const,
    stateText: "Nu",
    title: "Startmöte bokas",
    who: "Elin Norberg, kommunen",
    detail: (
      <p>
        Föreslå en kväll senast den 21 november. <a href="/moten/nytt">Boka möte</a>
      </p>
    ),
  },
  { state: "next" as const, stateText: "Sedan", title: "Kontaktombud utses", who: "Polisen" },
  { state: "next" as const, stateText: "Sedan", title: "Aktivt område" },
  { state: "next" as const, stateText: "Sedan", title: "Skyltar lämnas ut", who: "Kommunen" },
];
