import { addressLine } from "~/households/address-line";
import { useTexts } from "~/texts/use";
import { type FieldSource, fieldProps, Radios } from "~/ui";

interface Choice {
  memberId: string;
  name: string;
  street: string;
  number: string;
  apartment: string;
  alias: string;
}

/** One of the area's members, told apart by where they live. */
export function MemberChoice({ field, members, label }: { field: FieldSource; members: Choice[]; label: string }) {
  const t = useTexts();
  const options = members.map((member) => {
    return { value: member.memberId, label: member.name, hint: addressLine(t, member) };
  });
  return <Radios {...fieldProps(field)} label={label} options={options} />;
}
