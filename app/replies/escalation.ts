/** Words by which a text says that somebody may be in danger now: its writer is shown 112 at once, and the desk sees it on top. */
const words = [
  // Swedish
  "vapen|vapnet|kniv(?:en|ar)?|pistol(?:en|er)?|gevär(?:et)?|yxa|machete|skjut(?:er|it|ning(?:ar|en)?)|sköt|skott(?:en)?|bomb(?:en)?",
  "explosion(?:en)?|barn(?:et|en)?|spädbarn|hot(?:ar|ade|ad)?|slår|slog|misshand(?:el|lar|lad|lade)|våldt(?:äkt|ar|og)|rån(?:ar|ad|ade|et)?",
  "brinner|eldsvåda|rökutveckling|blod(?:et)?|blöder|skadad|medvetslös|skrik(?:er|et)?|rop(?:ar|ade) på hjälp|hjälp mig|inlåst|just nu",
  "pågår|håller på att|nu på en gång|kom genast|akut",
  // English
  "weapons?|knife|knives|guns?|pistols?|rifles?|axe|shoot(?:s|ing)?|shots?|bombs?|explosion|child(?:ren)?|kids?|baby|threat(?:en|ens|ened|ening|s)?",
  "attack(?:s|ed|ing)?|beating|assault(?:ed)?|rape[ds]?|robb(?:ery|ed|ing)|on fire|burning|blood|bleeding|injured|unconscious|scream(?:s|ing)?",
  "help me|locked in|right now|happening now|ongoing|in progress|emergency",
];
const urgent = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "iu");

/** Whether a text has one of them. White space between words may be of any kind. Linear in the text's length. */
export const isUrgent = (text: string): boolean => urgent.test(text.replace(/\s+/g, " "));
