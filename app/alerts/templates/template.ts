import type { TemplateWords } from "~/db/schema/alert-writing";
import type { AlertCategory, AlertKind, AlertPriority } from "~/db/schema/alerts";
import type { Locale } from "~/texts/index";

/** A text to begin with. What stands in [brackets] is for the officer to fill in; it never goes out as it is. */
export interface Template {
  key: string;
  kind: AlertKind;
  priority: AlertPriority;
  category: AlertCategory;
  name: Record<Locale, string>;
  sv: TemplateWords;
  en: TemplateWords;
}
