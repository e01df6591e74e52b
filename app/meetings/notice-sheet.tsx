import { PrintSheet } from "~/ui";
import type { Notice, NoticeSize } from "./notice.server";
import type { QrCode } from "./qr.server";

/** A QR code, dark on white in every colour scheme. */
export function Qr({ code, label }: { code: QrCode; label: string }) {
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={code.path} />
    </svg>
  );
}

/** The notice as it lies on paper: what, when and where in letters for three metres, and the code. */
export function NoticeSheet({ notice, size }: { notice: Notice; size: NoticeSize }) {
  const foot = (
    <>
      <p>{notice.numbers}</p>
      <p>{notice.sentBy}</p>
    </>
  );
  return (
    <PrintSheet size={size} title={notice.title} from={notice.from} foot={foot}>
      <p className="sheet-when">
        {notice.day}
        <br />
        {notice.hours}
      </p>
      {notice.place ? <p className="sheet-where">{notice.place}</p> : null}
      {notice.note ? <p>{notice.note}</p> : null}
      <p>{notice.about}</p>
      <div className="sheet-code">
        <Qr code={notice.qr} label={notice.scan} />
        <div>
          <p>
            <strong>{notice.scan}</strong>
          </p>
          <p className="sheet-address">{notice.url.replace(/^https?:\/\//, "")}</p>
        </div>
      </div>
    </PrintSheet>
  );
}
