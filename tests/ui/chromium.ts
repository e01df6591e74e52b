import { existsSync } from "node:fs";

const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** The browser the pictures and checks are made with; undefined where none is installed. */
export const chromiumPath = places.find((place) => place && existsSync(place));
