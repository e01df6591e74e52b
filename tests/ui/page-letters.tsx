import { Frame } from "#tests/ui/frame";
import { ButtonLink, Confirmation, LetterPreview, Notice, Section } from "~/ui";

/** The page after an application, letters in their frames and every notice. */
export function LettersPage() {
  return (
    <Frame at="/ansok">
      <Confirmation
        title="Tack, Anna! Din ansökan är inskickad"
        lead="Vi har skickat ett brev till anna.lindqvist@exempel.se."
        nextTitle="Det här händer nu"
      >
        <ol>
          <li>Öppna brevet och bekräfta din adress i dag.</li>
          <li>Kommunen och polisen läser ansökan och svarar senast den 21 november.</li>
          <li>Under tiden kan du berätta för grannarna.</li>
        </ol>
        <ButtonLink href="/" look="second">
          Till startsidan
        </ButtonLink>
      </Confirmation>
      <Section title="Så ser varningen ut i inkorgen">
        <LetterPreview
          labels={labels}
          from="Polisen i Nora via Grannsamverkan"
          to="Medlemmar i Hagby"
          subject="Varning i Hagby: inbrott på Skolgatan"
          preheader="Någon har brutit sig in i ett hus mellan 14 och 15 i dag."
          body={{ text }}
        />
        <LetterPreview
          labels={{ ...labels, frame: "Tipset som det visas" }}
          from="Nora kommun"
          subject="Tips: mörka kvällar"
          body={{ html: '<p lang="sv">Tänd en lampa i ett fönster mot gatan.</p>', height: 140 }}
        />
      </Section>
      <Section title="Bra att veta">
        <Notice tone="info" title="Du får svar av en människa">
          <p>Skriv gärna frågor i ditt svar på brevet.</p>
        </Notice>
        <Notice tone="success" title="Sparat" />
        <Notice tone="warn">
          <p>Två hushåll på Lärkvägen har samma kod.</p>
        </Notice>
        <Notice tone="danger" title="Ser du ett brott just nu? Ring 112">
          <p>Det du skriver här läses inte genast.</p>
        </Notice>
      </Section>
    </Frame>
  );
}

const labels = { from: "Från", to: "Till", subject: "Ämne", frame: "Varningen som den visas" };
const text = `Hej!

I dag mellan klockan 14 och 15 bröt sig någon in i ett hus på Skolgatan i Hagby. Ingen var hemma.

Gör så här:
– Se efter att dörrar och fönster är låsta.
– Ring 112 om du ser något som händer just nu.
– Har du sett något tidigare i dag? Svara på det här brevet.

Karin Ståhl, kommunpolis i Nora`;
