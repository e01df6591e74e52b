import { Frame } from "#tests/ui/frame";
import {
  BackLink,
  Checkbox,
  Checkboxes,
  CodeField,
  DangerButton,
  ErrorSummary,
  FormActions,
  fieldProps,
  Lead,
  PageTitle,
  Radios,
  Section,
  Select,
  SubmitButton,
  summaryErrors,
  TextArea,
  TextField,
} from "~/ui";

const fields = {
  name: { id: "ansok-name", name: "name", initialValue: "Anna Lindqvist", required: true },
  email: {
    id: "ansok-email",
    name: "email",
    initialValue: "anna.lindqvist@exempel",
    required: true,
    errors: ["Skriv e-postadressen som namn@exempel.se"],
  },
  address: { id: "ansok-address", name: "address", initialValue: "Hagbygatan 12", required: true },
  role: { id: "ansok-role", name: "role", errors: ["Välj om du själv vill vara kontaktombud"] },
  worry: {
    id: "ansok-worry",
    name: "worry",
    initialValue: "Två inbrott på Skolgatan i höst. Många äldre bor ensamma.",
  },
};

const limit = {
  max: 2000,
  text: "Högst 2 000 tecken.",
  left: (n: number) => (n < 0 ? `${-n} tecken för mycket.` : `${n} tecken kvar.`),
};

/** The application, answered with two mistakes to put right. */
export function ApplyPage() {
  return (
    <Frame at="/ansok">
      <BackLink href="/">Till startsidan</BackLink>
      <ErrorSummary title="Två saker behöver rättas" errors={summaryErrors(Object.values(fields))} />
      <PageTitle>Starta Grannsamverkan där du bor</PageTitle>
      <Lead>Du behöver inget konto. Vi bekräftar din e-postadress med ett brev och svarar inom två veckor.</Lead>
      <form method="post" noValidate>
        <TextField {...fieldProps(fields.name)} label="Ditt namn" autoComplete="name" />
        <TextField
          {...fieldProps(fields.email)}
          label="E-postadress"
          hint="Hit skickar vi bekräftelsen och svaret."
          type="email"
          autoComplete="email"
        />
        <TextField {...fieldProps(fields.address)} label="Gatuadress i Nora" autoComplete="street-address" />
        <TextField name="phone" label="Telefon" optional="frivilligt" type="tel" width="medium" autoComplete="tel" />
        <TextField
          name="households"
          label="Ungefär hur många hushåll?"
          type="text"
          inputMode="numeric"
          width="short"
          defaultValue="24"
        />
        <Select
          name="kind"
          label="Hur bor ni?"
          options={[
            { value: "villa", label: "Villor och radhus" },
            { value: "flat", label: "Flerbostadshus" },
          ]}
          empty="Välj"
        />
        <Radios
          {...fieldProps(fields.role)}
          label="Vill du själv vara kontaktombud?"
          hint="Ungefär en kvart i månaden."
          options={[
            { value: "yes", label: "Ja, gärna" },
            { value: "maybe", label: "Kanske", hint: "Vi berättar mer på startmötet." },
            { value: "no", label: "Nej" },
          ]}
        />
        <Checkboxes
          name="interested"
          label="Vilka har du pratat med?"
          optional="frivilligt"
          defaultValues={["street"]}
          options={[
            { value: "street", label: "Grannar på samma gata" },
            { value: "board", label: "Bostadsrättsföreningen eller vägföreningen" },
          ]}
        />
        <TextArea
          {...fieldProps(fields.worry)}
          label="Vad oroar er?"
          hint="Skriv inte namn på personer eller bilnummer."
          limit={limit}
        />
        <Checkbox
          name="consent"
          label="Jag har läst hur kommunen och polisen behandlar mina personuppgifter"
          defaultChecked
        />
        <FormActions>
          <SubmitButton>Skicka ansökan</SubmitButton>
          <SubmitButton look="second" name="intent" value="draft">
            Spara och fortsätt senare
          </SubmitButton>
        </FormActions>
      </form>
      <Section title="Bekräfta din e-postadress">
        <form method="post" noValidate>
          <CodeField
            name="code"
            label="Koden i brevet"
            hint="Sex siffror. Den gäller i tio minuter."
            defaultValue="482913"
          />
          <FormActions>
            <SubmitButton busy busyLabel="Bekräftar …">
              Bekräfta
            </SubmitButton>
            <DangerButton name="intent" value="withdraw">
              Dra tillbaka ansökan
            </DangerButton>
          </FormActions>
        </form>
      </Section>
    </Frame>
  );
}
