/** An alert's page for officers, and giving it back with a comment. */
export const page = {
  back: "Varningar och tips",
  submittedNow: "Lämnad för godkännande",
  submittedNowText: (names: string) => `De här har fått ett brev om att läsa och godkänna: ${names}.`,
  sentNow: "Godkänd och på väg",
  sentNowText: "Breven skickas nu. Här nedanför ser du hur långt de har kommit.",
  returnedNow: "Lämnad tillbaka",
  returnedNowText: "Den som lämnade texten har fått din kommentar i ett brev.",
  waitsForColleague: "Väntar på en kollega",
  waitsForColleagueText: (names: string) =>
    names
      ? `Du kan inte godkänna din egen varning. Den kan godkännas av: ${names}.`
      : "Du kan inte godkänna din egen varning, och just nu finns ingen annan som kan göra det.",
  editTakesBack: "Ändrar du texten måste den lämnas för godkännande på nytt.",
  returnedBecause: "Tillbaka för ändring",
  letterTitle: "Så ser brevet ut",
  letterViews: "Brevet i olika former",
  views: { svHtml: "Svenska", svText: "Som ren text", enHtml: "Engelska", enText: "Engelska, ren text" },
  from: "Från",
  to: "Till",
  subject: "Ämne",
  frame: "Brevet",
  sampleName: "Anna Andersson",
  audienceTitle: "Vilka får det",
  audienceCount: "får brevet",
  audienceAreas: "Områden",
  audienceLanguages: "Språk",
  languages: (sv: number, en: number) => `${sv} på svenska, ${en} på engelska`,
  audienceContacts: "Kontaktombud",
  contactsTold: (n: number) =>
    n === 1 ? "1 får ett eget brev om att sprida det vidare" : `${n} får ett eget brev om att sprida det vidare`,
  audienceVia: "Via kontaktombud",
  viaWait: (n: number) =>
    n === 1
      ? "1 medlem får det när kontaktombudet har skickat vidare"
      : `${n} medlemmar får det när kontaktombudet har skickat vidare`,
  audiencePaper: "Utan e-post",
  paper: (n: number) => `${n === 1 ? "1 hushåll" : `${n} hushåll`} får veta av kontaktombudet`,
  historyTitle: "Vad som har hänt",
  steps: {
    draft: "Skrev texten",
    submitted: "Lämnade för godkännande",
    returned: "Lämnade tillbaka",
    scheduled: "Bestämde när den går ut",
    approved: "Godkände och skickade",
    withdrawn: "Återkallade",
  },
  version: (n: number) => `Version ${n}`,
};

export const giveBack = {
  title: "Lämna tillbaka med en kommentar",
  lead: "Den som lämnade texten får din kommentar i ett brev och kan ändra och lämna på nytt.",
  comment: "Vad behöver ändras?",
  commentHint: "Säg gärna vilken mening du menar och vad den kan bytas mot.",
  submit: "Lämna tillbaka",
  error: "Skriv vad som behöver ändras",
};
