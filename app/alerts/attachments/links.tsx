import { useTexts } from "~/texts/use";

/** Links to an alert's pictures and papers, the same as in the letter. */
export function AttachmentLinks(props: { alertId: string; attachments: { id: string; label: string }[] }) {
  const { attachments } = useTexts().writing;
  if (props.attachments.length === 0) return null;
  return (
    <ul aria-label={attachments.title}>
      {props.attachments.map(({ id, label }) => (
        <li key={id}>
          <a href={`/varningar/${props.alertId}/bilagor/${id}`}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
