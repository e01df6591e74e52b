import { useTexts } from "~/texts/use";
import { type FieldSource, fieldProps, TextField } from "~/ui";

interface Props {
  fields: { street: FieldSource; number: FieldSource; apartment?: FieldSource };
  /** Filled in by whoever lives there, not by somebody who writes it down. */
  own?: boolean;
}

/** Street and number, and apartment where the form asks for it. */
export function AddressFields({ fields, own }: Props) {
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
      {fields.apartment ? (
        <TextField
          {...fieldProps(fields.apartment)}
          label={address.apartment}
          hint={address.apartmentHint}
          optional={common.optional}
          width="short"
          autoComplete="off"
        />
      ) : null}
    </>
  );
}
