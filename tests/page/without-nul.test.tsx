import { buffer } from "node:stream/consumers";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { withoutNul } from "~/page/without-nul";

/** A page whose å fall on every place of a buffer's end. */
const words = Array.from({ length: 400 }, (_, i) => `${"x".repeat(i % 7)}ååå`);

test("å ä ö on a long page come whole, wherever the renderer's buffers end", async () => {
  const body = withoutNul();
  const { pipe } = renderToPipeableStream(
    <ul>
      {words.map((word, i) => (
        <li key={i}>{word}</li>
      ))}
    </ul>,
    { onAllReady: () => pipe(body) },
  );
  const page = await buffer(body);
  expect(page.includes(0)).toBe(false);
  expect(page.toString()).toBe(`<ul>${words.map((word) => `<li>${word}</li>`).join("")}</ul>`);
});
