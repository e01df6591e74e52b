import type { Texts } from "../index";
import { access } from "./access";
import { alerts } from "./alerts";
import { areas } from "./areas";
import { common } from "./common";
import { desk } from "./desk";
import { incidents } from "./incidents";
import { people } from "./people";
import { about, start } from "./start";

export const en: Texts = { about, access, alerts, areas, common, desk, incidents, people, start };
