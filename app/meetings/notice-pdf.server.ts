import PDFDocument from "pdfkit";
import type { Locale } from "~/texts/index";
import type { Notice, NoticeSize } from "./notice.server";
import { inFont, withFonts } from "./pdf-fonts.server";

/** Points of a millimetre. */
const mm = 72 / 25.4;

/** Measures of each size, in points. */
const sheets = {
  a4: { width: 210 * mm, height: 297 * mm, margin: 18 * mm, title: 46, big: 27, text: 17, small: 13, qr: 62 * mm },
  a5: { width: 148 * mm, height: 210 * mm, margin: 12 * mm, title: 33, big: 20, text: 12.5, small: 10, qr: 44 * mm },
} satisfies Record<NoticeSize, Record<string, number>>;

/** The font stands wide apart: so much of a line is taken away between two of them. */
const tight = -0.17;

/** The mark of the page's header: houses drawn in one line (ui/street). */
const houses = "M0 55h8V31l14-13 14 13v24h7V20L61 4l18 16v35h7V35l11-10 11 10v20h8";

type Doc = InstanceType<typeof PDFDocument>;
type Sheet = (typeof sheets)[NoticeSize];

/** A notice as one page of A4 or A5, black on white, for any printer. */
export function noticePdf(notice: Notice, size: NoticeSize, lang: Locale): Promise<Buffer> {
  const sheet = sheets[size];
  const doc = new PDFDocument({
    size: [sheet.width, sheet.height],
    margin: sheet.margin,
    info: { Title: notice.title, Author: notice.sentBy },
    lang,
  });
  withFonts(doc);
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((done, fail) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => done(Buffer.concat(chunks)));
    doc.on("error", fail);
  });
  drawHead(doc, sheet, notice);
  drawMeeting(doc, sheet, notice);
  drawFoot(doc, sheet, notice);
  doc.end();
  return whole;
}

function drawHead(doc: Doc, { margin, width, text, title }: Sheet, notice: Notice) {
  const scale = text / 22;
  doc.save().translate(margin, margin).scale(scale).lineWidth(2.6).path(houses).stroke("#000").restore();
  const line = margin + 55 * scale;
  const from = margin + 116 * scale;
  doc
    .lineWidth(2.6 * scale)
    .moveTo(from, line)
    .lineTo(width - margin, line)
    .stroke("#000");
  doc
    .font("bold")
    .fontSize(text)
    .text(inFont(notice.from), from + text / 2, line - text * 1.5, {
      width: width - margin - from - text / 2,
      height: text * 1.3,
      ellipsis: true,
    });
  doc.fontSize(title).text(inFont(notice.title), margin, line + title * 0.7, {
    width: width - 2 * margin,
    height: title * 2.4,
    ellipsis: true,
    lineGap: -title * 0.08,
  });
}

/** Day, hours and place, and what else to know, as much of it as there is room for above the code. */
function drawMeeting(doc: Doc, { margin, height, width, big, text, qr }: Sheet, notice: Notice) {
  const column = { width: width - 2 * margin, lineGap: big * tight };
  const bottom = height - margin - qr - 4 * text;
  doc
    .moveDown(0.5)
    .font("bold")
    .fontSize(big)
    .text(inFont(capital(notice.day)), margin, doc.y, column);
  if (notice.hours) doc.text(inFont(notice.hours), column);
  if (notice.place) doc.moveDown(0.3).font("plain").fontSize(big).text(inFont(notice.place), column);
  for (const words of [notice.note, notice.about].filter(Boolean)) {
    const room = bottom - doc.y - text * 1.5;
    if (room < text * 1.5) break;
    doc
      .moveDown(1)
      .font("plain")
      .fontSize(text)
      .text(inFont(words), { ...column, lineGap: text * tight, height: room, ellipsis: true });
  }
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function drawFoot(doc: Doc, { margin, height, width, text, small, qr }: Sheet, notice: Notice) {
  const foot = height - margin - 3 * small;
  const top = foot - qr - text;
  doc
    .save()
    .translate(margin, top)
    .scale(qr / notice.qr.size)
    .path(notice.qr.path)
    .fill("#000")
    .restore();
  const beside = { width: width - 2 * margin - qr - text, height: qr, ellipsis: true };
  doc
    .font("bold")
    .fontSize(text)
    .text(inFont(notice.scan), margin + qr + text, top + text, beside);
  doc
    .font("plain")
    .fontSize(small)
    .moveDown(0.6)
    .text(address(notice.url), { ...beside, height: 5 * small });
  doc
    .lineWidth(1.5)
    .moveTo(margin, foot)
    .lineTo(width - margin, foot)
    .stroke("#000");
  const whole = { width: width - 2 * margin, height: 1.4 * small, ellipsis: true };
  doc
    .font("bold")
    .fontSize(small)
    .text(inFont(notice.numbers), margin, foot + small * 0.6, whole);
  doc.font("plain").text(inFont(notice.sentBy), margin, foot + small * 2, { ...whole, lineBreak: false });
}

const address = (url: string) => url.replace(/^https?:\/\//, "");
