import { uuidv7 } from "uuidv7";

/** A new row id: UUIDv7 (RFC 9562), so that ids sort by time. */
export const newId = (): string => uuidv7();

/** True for the canonical text form of a UUID: what may travel in a hidden form field or a path. */
export const isId = (value: unknown): value is string =>
  typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
