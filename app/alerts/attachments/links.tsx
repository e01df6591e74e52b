import { useTexts } from "~/texts/use";

/** Links to an alert's pictures and papers, which lie under the address `at`. */
export function AttachmentLinks(props: { at: string; attachments: { id: string; label: string }[] }) {
  const { attachments } = useTexts().writing;
  if (props.attachments.length === 0) return null;
  return (
    <ul aria-label={attachments.title}>
      {props.attachments.map(({ id, label }) => (
        <li key={id}>
          <a href={`${props.at}/${id}`}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
