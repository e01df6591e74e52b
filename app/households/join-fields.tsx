import { AddressFields } from "~/areas/address-fields";
import { useTexts } from "~/texts/use";
import { type FieldSource, fieldProps, TextField } from "~/ui";

type Names = "code" | "name" | "email";
type Fields = Record<Names, FieldSource> & Partial<Record<"street" | "number" | "apartment", FieldSource>>;

/** What a resident with a code fills in; with protected identity a name of their choice, and no address. */
export function JoinFields({ fields, hidden }: { fields: Fields; hidden: boolean }) {
  const { households, neighbours } = useTexts();
  const { join } = households;
  const { street, number, apartment } = fields;
  return (
    <>
      <TextField
        {...fieldProps(fields.code)}
        label={join.code}
        hint={join.codeHint}
        width="medium"
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        {...fieldProps(fields.name)}
        label={hidden ? neighbours.protect.alias : join.name}
        hint={hidden ? neighbours.protect.aliasHint : undefined}
        autoComplete={hidden ? "off" : "name"}
        spellCheck={false}
      />
      <TextField
        {...fieldProps(fields.email)}
        label={join.email}
        hint={join.emailHint}
        type="email"
        autoComplete="email"
      />
      {street && number && apartment && !hidden ? <AddressFields fields={{ street, number, apartment }} own /> : null}
    </>
  );
}
