/** Sending later, and what somebody alone on duty has sent. */
export const schedule = {
  title: "När ska den skickas?",
  when: { now: "Nu", later: "Vid en tid som jag väljer" },
  at: "Dag och tid",
  atHint: "Svensk tid, högst 90 dagar fram.",
  onlyLater: "om du har valt en egen tid",
  whichLabel: "Den timmen kommer två gånger. Vilken menar du?",
  which: { first: "Den första, före klockan ställs tillbaka (sommartid)", second: "Den andra, efteråt (vintertid)" },
  note: "Innan breven går kontrolleras igen vilka som ska ha dem.",
  link: "Skicka vid en annan tid",
  problems: {
    unreadable: "Skriv dag och tid, till exempel 2026-11-27 08:00",
    skipped: "Den tiden finns inte: klockan ställs fram den natten. Välj en tid före 02:00 eller från 03:00",
    twice: "Den tiden kommer två gånger: klockan ställs tillbaka den natten. Välj vilken du menar här under",
    past: "Den tiden har redan varit. Välj en senare tid, eller skicka nu",
    far: "Välj en tid inom 90 dagar",
  },
  goesAt: (when: string) => `Skickas ${when}`,
  done: { title: "Godkänd", text: "Den skickas av sig själv vid den tid du valde. Till dess kan den stoppas." },
  unscheduled: { title: "Stoppad", text: "Inget skickas. Texten kan ändras och lämnas på nytt." },
  withdrawn: {
    title: "Återkallad",
    text: "Brev som inte hade gått stoppas. De som redan fått brevet får inget mer.",
  },
  notSent: {
    approver: "Den skickades inte: den som godkände den arbetar inte här längre. Någon annan behöver godkänna den.",
    nobody: "Den skickades inte: ingen skulle ha fått den. Se över vart den går.",
    unanswered: "Den skickades inte: ord i texten har påpekats utan svar.",
  },
  cancelledNote: "Stoppad före sin tid.",
  stopTitle: "Stoppa utskicket",
  stopLink: "Återkalla: stoppa brev som väntar, och visa att det inte gäller längre",
  stopScheduledLink: "Stoppa innan den går ut",
  stopScheduled: "Inget har skickats. Texten går tillbaka till den som skrev den.",
  stopSending:
    "Brev som väntar skickas inte, och på webbplatsen och i flödena står det att brevet är återkallat. De som redan har fått det får inte veta något mer: skriv en rättelse om något var fel.",
  stopScheduledButton: "Stoppa",
  stopSendingButton: "Återkalla",
};

export const late = {
  title: "Skickad av en ensam handläggare",
  waits: "Någon annan ska läsa den i efterhand. Det blir en uppgift på skrivbordet nästa morgon.",
  reviewedBy: (name: string) => `${name} har läst den efteråt`,
  review: "Läs och skriv vad du tycker",
  tasks: (n: number) =>
    n === 1
      ? "1 varning skickades av en ensam kollega och ska läsas"
      : `${n} varningar skickades av ensamma kollegor och ska läsas`,
  letter: {
    subject: (title: string) => `Att läsa i efterhand: ${title}`,
    heading: "En varning gick ut utan att någon annan hade läst den",
    text: (from: string) =>
      `${from} skickade en brådskande varning ensam. Läs den och skriv vad som var bra eller borde ha varit annorlunda.`,
    read: "Läs varningen",
  },
  reviewTitle: "Läs i efterhand",
  reviewLead:
    "En kollega skickade varningen utan att någon annan hade läst den. Läs den och skriv vad som var bra eller borde ha varit annorlunda.",
  remark: "Din anmärkning",
  remarkHint: "Till exempel: Inget att anmärka. Syns för polis och samordnare.",
  remarkMissing: "Skriv en anmärkning, till exempel: Inget att anmärka",
  submit: "Markera som läst",
  done: { title: "Läst i efterhand", text: "Din anmärkning har sparats." },
  link: "Skicka ensam nu, en kollega läser efteråt",
  aloneTitle: "Du skickar utan att någon annan har läst",
  aloneText: "Gör det bara om det inte kan vänta. En kollega får i uppgift att läsa den efteråt.",
  reason: "Varför kan det inte vänta?",
  reasonHint: "Till exempel: Pågående inbrottsvåg i natt, ingen kollega i tjänst.",
  missing: "Skriv varför det inte kan vänta",
  long: (max: number) => `Texten är för lång. Korta till högst ${max} tecken`,
  send: (whom: string) => `Skicka ensam till ${whom}`,
};
