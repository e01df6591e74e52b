import { useTexts } from "~/texts/use";
import { type FieldProps, Select } from "~/ui";

/** Whose household it becomes, or nobody's yet; nothing is asked where there is one contact at most. */
export function ContactSelect(props: { field: Omit<FieldProps, "label">; contacts: { id: string; name: string }[] }) {
  const { register } = useTexts().households;
  if (props.contacts.length < 2) return null;
  const options = props.contacts.map(({ id, name }) => ({ value: id, label: name }));
  return <Select {...props.field} label={register.contact} options={options} empty={register.contactNone} />;
}
