import type { Texts } from "../index";
import { common } from "./common";

export const en: Texts = { common };
