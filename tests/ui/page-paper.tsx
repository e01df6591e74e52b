import { Frame } from "#tests/ui/frame";
import { CodeSheet, CodeSlip, PageTitle, PrintButton, PrintSheet } from "~/ui";

const codes = ["7K4M2Q9X", "B3TF8WHN", "R6PD4VYC", "9GLX2M7K", "H5QW3NTB", "C8VF6RPD"];

/** What leaves the printer: household codes to cut apart and a notice for the stairwell. */
export function PaperPage() {
  return (
    <Frame at="/omraden" staff>
      <PageTitle above="Hagby">Koder att lämna ut</PageTitle>
      <PrintButton label="Skriv ut" hint="Skriv ut med Ctrl och P." />
      <CodeSheet label="Hushållskoder">
        {codes.map((code) => (
          <CodeSlip
            key={code}
            title="Din kod till Grannsamverkan i Hagby"
            code={code}
            steps={steps}
            address="nora.grannsamverkan.exempel/kod"
            note="Koden gäller en gång, till den 31 december."
          />
        ))}
      </CodeSheet>
      <PrintSheet
        size="a5"
        title="Startmöte för Grannsamverkan i Hagby"
        from="Nora kommun och polisen i Nora"
        foot={<p>Pågående brott: 112. Inte bråttom: 114 14.</p>}
      >
        <p>
          <strong>Onsdag 2 december klockan 18.30</strong>
          <br />
          Hagby skola, matsalen
        </p>
        <p>
          Polisen och kommunen berättar hur vi hjälps åt mot inbrott. Alla som bor på Hagbygatan, Skolgatan och
          Lärkvägen är välkomna. Det tar en timme.
        </p>
        <p>Frågor? Ring Elin Norberg, samordnare, 0587‑810 00.</p>
      </PrintSheet>
    </Frame>
  );
}

const steps = ["Gå till adressen nedan.", "Skriv in koden.", "Bekräfta din e-postadress."];
