import { readyTips } from "./ready-tips";
import { readyWarnings } from "./ready-warnings";
import type { Template } from "./template";

/** The texts that every municipality begins with. */
export const readyTemplates: readonly Template[] = [...readyWarnings, ...readyTips];
