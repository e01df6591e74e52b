import { expect, test } from "vitest";
import { fillSlots, slot, splitSlots } from "~/mail/letter";
import { renderHtml } from "~/mail/render-html";
import { renderText } from "~/mail/render-text";
import { invitation } from "~/meetings/calendar.server";
import { type MeetingWords, meetingBooked, meetingCancelled, meetingMinutes } from "~/meetings/letters";
import { previews } from "~/meetings/letters.previews";
import { textsFor } from "~/texts/index";
import { eventIn } from "./town";

test("every letter is whole in both languages, says why one gets it, and whom to call", () => {
  for (const [name, preview] of Object.entries(previews))
    for (const locale of ["sv", "en"] as const) {
      const letter = preview(textsFor(locale));
      expect(letter.locale, name).toBe(locale);
      const text = renderText(letter);
      expect(`${letter.subject} ${text} ${renderHtml(letter)} ${letter.calendar}`, name).not.toMatch(
        letter.calendar ? /undefined|\[object|NaN/ : /\[object|NaN/,
      );
      expect(text, name).toMatch(/112.*114 14/s);
    }
});

test("each calendar of a letter is read by another's parser, in the words of its language", () => {
  const fill = { name: "Åsa Öberg", mailto: "asa@nora.example", link: "https://nora.example/moten/svar/a" };
  const read = (name: string, locale: "sv" | "en") =>
    eventIn(fillSlots(previews[name]!(textsFor(locale)).calendar!, fill));
  expect(read("meetingBooked", "sv")).toMatchObject({
    method: "REQUEST",
    summary: "Uppstartsmöte i Hagby",
    sequence: 0,
  });
  expect(read("meetingChanged", "en")).toMatchObject({
    method: "REQUEST",
    summary: "Start-up meeting in Hagby",
    sequence: 1,
  });
  expect(read("meetingCancelled", "sv")).toMatchObject({ method: "CANCEL", status: "CANCELLED", sequence: 2 });
  for (const name of ["meetingProposed", "meetingReminder", "meetingMinutes"])
    expect(previews[name]!(textsFor("sv")).calendar, name).toBeUndefined();
});

test("what people wrote fills in no slot, adds no line to the calendar and no guest", () => {
  const t = textsFor("sv");
  const sly = `Kaffe ${slot("link")}\r\nATTENDEE:mailto:tjuv@evil.example\nBEGIN:VALARM;X="`;
  const [startsAt, endsAt] = [new Date("2027-01-14T17:00:00Z"), new Date("2027-01-14T18:00:00Z")];
  const meeting: MeetingWords = {
    ...{ id: "019aaf00-0000-7000-8000-000000000000", areaId: "1", kind: "other", title: sly, place: sly, link: "" },
    ...{ area: sly, municipality: sly, note: sly, startsAt, endsAt, sequence: 0, cancelledAt: null, toldAt: startsAt },
  };
  const calendar = invitation(t, meeting, startsAt);
  expect(splitSlots(calendar).filter((_, place) => place % 2 === 1)).toEqual(["link", "name", "mailto"]);
  const event = eventIn(
    fillSlots(calendar, { name: "Åsa", mailto: "asa@nora.example", link: "https://nora.example/a" }),
  );
  expect(event.guests).toEqual(["mailto:asa@nora.example"]);
  const letters = [
    meetingBooked(t, "sv", meeting, [sly]),
    meetingCancelled(t, "sv", meeting, { reason: sly, from: sly }),
    meetingMinutes(t, "sv", meeting, sly),
  ];
  for (const letter of letters) {
    const slots = splitSlots(renderText(letter)).filter((_, place) => place % 2 === 1);
    expect(slots.filter((name) => name === "link").length).toBeLessThanOrEqual(1);
    expect(splitSlots(letter.subject)).toHaveLength(1);
  }
});
