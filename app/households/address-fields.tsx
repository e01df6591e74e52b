import { useTexts } from "~/texts/use";
import { type FieldSource, fieldProps, TextField } from "~/ui";

/** Street, number and apartment, for whoever lives there (`own`) or for somebody who writes it down. */
export function AddressFields({
  fields,
  own,
}: {
  fields: { street: FieldSource; number: FieldSource; apartment: FieldSource };
  own?: boolean;
}) {
  const { common, households } = useTexts();
  const { address } = households;
  return (
    <>
      <TextField
        {...fieldProps(fields.street)}
        label={address.street}
        autoComplete={own ? "address-line1" : "off"}
        spellCheck={false}
      />
      <TextField
        {...fieldProps(fields.number)}
        label={address.number}
        hint={address.numberHint}
        width="short"
        autoComplete="off"
      />
      <TextField
        {...fieldProps(fields.apartment)}
        label={address.apartment}
        hint={address.apartmentHint}
        optional={common.optional}
        width="short"
        autoComplete="off"
      />
    </>
  );
}
