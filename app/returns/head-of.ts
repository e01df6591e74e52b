/** Bytes of a mail that count: a report stands in front of the letter it returns, a person's words before the pictures. */
export const headSize = 262_144;

/** Reads a mail to its end and keeps its first 256 KB: a mail of any size takes that much memory. */
export async function headOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (size < headSize) chunks.push(chunk.subarray(0, headSize - size));
    size += chunk.length;
  }
  return Buffer.concat(chunks);
}
