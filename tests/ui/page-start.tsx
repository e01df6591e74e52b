import { Frame } from "#tests/ui/frame";
import { BigNumber, ButtonLink, Card, Columns, Facts, Notice, Opening, Row, Section, Steps } from "~/ui";

/** The start page as a resident of Hagby meets it. */
export function StartPage() {
  return (
    <Frame at="/">
      <Opening
        title="Grannar som håller ögonen öppna gör Nora tryggare"
        lead="I Grannsamverkan hjälps ni som bor på samma gata åt att förebygga inbrott. Polisen varnar er när något händer i närheten, och ni vet vem ni ska ringa."
        actions={
          <>
            <ButtonLink href="/ansok" icon="arrow">
              Starta ett område
            </ButtonLink>
            <ButtonLink href="/ga-med" look="second">
              Jag har fått en kod
            </ButtonLink>
          </>
        }
      />
      <Section title="Så går det till">
        <Steps label="Så startar ett område" steps={steps} />
      </Section>
      <Columns beside={<RightNow />}>
        <Section title="Områden i Nora">
          <Row>
            <Card title="Hagby" href="/omraden/hagby" foot="Kontaktombud: Björn Ek">
              <p>Hagbygatan, Skolgatan och Lärkvägen. 24 hushåll sedan november 2026.</p>
            </Card>
            <Card title="Eken" href="/omraden/eken" foot="Kontaktombud: Åsa Öberg">
              <p>Ekvägen 1–37. 31 hushåll sedan våren 2024.</p>
            </Card>
          </Row>
        </Section>
        <Section title="Fyra saker alla lovar">
          <ul>
            <li>Var vaksam på sådant som inte stämmer och ring polisen.</li>
            <li>Berätta för en granne när du reser bort. Gör det öga mot öga.</li>
            <li>Förvara värdesaker säkert.</li>
            <li>Känn till råden som gör det svårare för en tjuv.</li>
          </ul>
          <p>
            Läs mer hos <a href="https://samverkanmotbrott.se">Samverkan mot brott</a>.
          </p>
        </Section>
      </Columns>
    </Frame>
  );
}

function RightNow() {
  return (
    <>
      <Section title="Just nu">
        <BigNumber value="3" of="av 4" label="områden är aktiva" note="Det fjärde har möte den 2 december." />
        <BigNumber value="114" label="medlemmar får polisens varningar" />
        <Facts
          items={[
            { term: "Kommunpolis", value: "Karin Ståhl" },
            { term: "Samordnare", value: "Elin Norberg" },
          ]}
        />
      </Section>
      <Notice tone="info" title="Vi samlar aldrig in när du är bortrest">
        <p>Sådant berättar du för en granne, inte för en dator.</p>
      </Notice>
    </>
  );
}

const steps = [
  {
    state: "done" as const,
    stateText: "Klart",
    title: "Ni ansöker",
    who: "En av er på gatan",
    detail: "Det tar fem minuter.",
  },
  {
    state: "current" as const,
    stateText: "Nu",
    title: "Vi träffas",
    who: "Polisen och kommunen",
    detail: "Ett startmöte, ungefär en timme.",
  },
  { state: "next" as const, stateText: "Sedan", title: "Ni väljer kontaktombud", who: "Ni som bor där" },
  { state: "next" as const, stateText: "Sedan", title: "Skyltarna sätts upp", who: "Kommunen" },
];
