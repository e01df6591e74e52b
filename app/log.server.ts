import { pino } from "pino";

/** One JSON line per event, on standard error. Never holds an address, a name or a text of a person. */
export const log = pino({ level: process.env.LOG_LEVEL ?? "info", base: undefined }, pino.destination(2));
