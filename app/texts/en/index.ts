import type { Texts } from "../index";
import { access } from "./access";
import { alerts } from "./alerts";
import { areas } from "./areas";
import { common } from "./common";
import { contacts } from "./contacts";
import { desk } from "./desk";
import { figures } from "./figures";
import { follow } from "./follow";
import { forwarding } from "./forwarding";
import { households } from "./households";
import { incidents } from "./incidents";
import { inviting } from "./inviting";
import { leaving } from "./leaving";
import { lists } from "./lists";
import { map } from "./map";
import { meetingLetters } from "./meeting-letters";
import { meetingTemplates } from "./meeting-templates";
import { meetings } from "./meetings";
import { neighbours } from "./neighbours";
import { organisations } from "./organisations";
import { erasing, ownData, sharing } from "./own-data";
import { people } from "./people";
import { practice } from "./practice";
import { accessibility, privacy } from "./privacy";
import { publication } from "./publication";
import { record } from "./record";
import { replies } from "./replies";
import { returns } from "./returns";
import { reviews } from "./reviews";
import { rules } from "./rules";
import { serving } from "./serving";
import { signs } from "./signs";
import { about, start } from "./start";
import { takingOut } from "./taking-out";
import { wanted, weekly } from "./wanted";
import { way } from "./way";
import { where } from "./where";
import { writing } from "./writing";

export const en: Texts = {
  about,
  access,
  accessibility,
  alerts,
  areas,
  common,
  contacts,
  desk,
  figures,
  follow,
  forwarding,
  households,
  incidents,
  map,
  inviting,
  leaving,
  lists,
  neighbours,
  meetingLetters,
  meetingTemplates,
  meetings,
  organisations,
  erasing,
  ownData,
  sharing,
  people,
  privacy,
  record,
  replies,
  practice,
  publication,
  returns,
  reviews,
  rules,
  signs,
  serving,
  start,
  wanted,
  weekly,
  takingOut,
  way,
  where,
  writing,
};
