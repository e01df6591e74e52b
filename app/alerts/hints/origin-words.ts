import { listed } from "./scan";

/** Adjectives of peoples, countries and religions, in their basic form; -t, -a, -e and -as follow. */
export const peoples = listed(`
  polsk rumänsk bulgarsk litauisk lettisk estnisk baltisk rysk ukrainsk vitrysk belarusisk moldavisk tysk dansk norsk finsk
  finländsk isländsk engelsk brittisk irländsk skotsk fransk spansk portugisisk italiensk grekisk turkisk kurdisk arabisk
  persisk iransk irakisk syrisk libanesisk palestinsk israelisk egyptisk marockansk algerisk tunisisk libysk somalisk
  etiopisk eritreansk sudanesisk nigeriansk gambisk ghanansk kongolesisk kenyansk ugandisk afghansk pakistansk indisk
  kinesisk japansk koreansk vietnamesisk thailändsk filippinsk mongolisk georgisk armenisk azerbajdzjansk tjetjensk
  albansk kosovoalbansk serbisk kroatisk bosnisk makedonsk jugoslavisk ungersk tjeckisk slovakisk slovensk chilensk
  colombiansk brasiliansk mexikansk peruansk kubansk amerikansk kanadensisk australisk afrikansk nordafrikansk
  västafrikansk östafrikansk asiatisk europeisk östeuropeisk sydeuropeisk centraleuropeisk nordeuropeisk latinamerikansk
  sydamerikansk arabisktalande samisk romsk judisk muslimsk islamisk islamistisk hinduisk buddhistisk sikhisk katolsk
  ortodox kristen utländsk utomeuropeisk utomnordisk
`);

/** People by origin or religion, without their endings. */
export const peopleStems = listed(`
  polack zigenar tattar jud muslim islamist katolik hindu buddhist sikh rumän bulgar litauer lettländar ryss ukrainar
  vitryss tysk finländar spanjor italienar grek turk kurd arab iranier irakier syrier libanes palestinier egyptier
  marockan algerier tunisier libyer somalier somal etiopier eritrean sudanes nigerian gambier kongoles afghan pakistanier
  indier kines japaner vietnames thailändar filippin mongol georgier armenier tjetjen alban kosovoalban serb kroat bosnier
  makedonier ungrar tjeck slovak chilenar colombian brasilianar mexikan amerikan afrikan nordafrikan asiat östeuropé
  sydeuropé sydamerikan latinamerikan utlänning invandrar nysvensk blatt negr mulatt svartskall flykting asylsökande
`);

/** Words that are said of people's origin, religion or looks wherever they stand. */
export const always = listed(`
  romer romerna romernas samer samerna norrman norrmän norrmannen dansk danskar danskarna engelsman engelsmän fransman
  fransmän finnar finnarna letter estländare balter kristna kristet jehovas jude judar
  härkomst hudfärg hudfärgen hudton nationalitet nationaliteten etnicitet etniskt etnisk folkslag påbrå ursprungsland
  hijab niqab burka turban kippa slöja slöjan slöjor skägg skägget skäggstubb mustasch mustaschen polisonger
  hårfärg ögonfärg accent mulatt albino neger negrer tatuering tatueringar tatueringen ansiktsärr
`);

/** Beginnings of such words; anything may follow. */
export const beginnings =
  /^(?:mörkhy|ljushy|svarthy|brunhy|svartmuskig|mörkhår|ljushår|svarthår|rödhår|gråhår|vithår|långhår|korthår|lockhår|blond|flintskall|skallig|skäggig|tatuerad|överviktig|underviktig|kortväxt|storväxt|småväxt|spenslig|rastafl|dreads|flät(?:a|or)|hästsvans|piercad|piercing|snedögd|rasifiera|utlandsfödd|utrikesfödd|invandrar(?!e?verket)|islamist)/;

/** What ends a word that begins with a people: "litauiskregistrerad", "arabisktalande". */
export const afterPeople = /^t?(?:s?registrera|född|talande|ättad|klingande)/;

/** Adjectives that are about looks or origin only beside a person or a part of the body. */
export const looks = listed(`
  svart svarta vit vita mörk mörka ljus ljusa brun bruna gul gula färgad färgade lång långa kort korta smal smala tjock
  tjocka mager magra kraftig kraftiga svensk svenska svenskt nordisk nordiska blek bleka rund knubbig späd grov grova
  mörkt ljust blont rött rödlätt långt grått lockigt krulligt svartlockig kortklippt rakat rakad brunt
`);

export const persons = listed(`
  man män mannen männen mans mansperson mansperson kvinna kvinnor kvinnan kvinnorna kille killar killen killarna tjej
  tjejer tjejen tjejerna person personer personen personerna ungdom ungdomar ungdomarna pojke pojkar pojken flicka flickor
  flickan gubbe gubbar gumma grabb grabbar grabben snubbe snubbar dam damer dame damen herre herrar yngling ynglingar tant
  tonåring tonåringar tonåringen gärningsman gärningsmän gärningsmannen medborgare medborgarskap människa människor typ
  hy hår håret huvud utseende bakgrund ursprung härkomst kroppsbyggnad ögon skalle påbrå
`);

/** Things that are called after a people without saying anything of anybody. */
export const things =
  /^(?:restaurang|butik|affär|mat|oxfil|kött|kök|lykt|flagg|kyrk|ambassad|skol|tidning|kurs|ost|vin|peppar|kronor|språk|bulle|kort|posten|marknad|hund|låten|gatan|torget|träd)/;

/** What people do with a language when it is said of them. */
export const speaking = listed(`
  talade talar tala pratade pratar prata bröt bryter skrek sa sade svor svär förstod ropade viskade svarade
`);
