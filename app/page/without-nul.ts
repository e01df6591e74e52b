import { Transform } from "node:stream";

/**
 * A stream that takes NUL bytes out. React 18's server renderer fills buffers of 2,048 bytes and sends them whole:
 * where an å is split between two, the last byte stays 0, which browsers show as a broken character. HTML has no use
 * for NUL (WHATWG HTML 13.2.5), so nothing else is lost.
 */
export const withoutNul = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
