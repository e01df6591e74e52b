import { listed } from "./scan";

/** First names that are common in Sweden, small letters; also short forms that people go by. */
export const firstNames = listed(`
  adam agneta ahmad ahmed aisha albin aleksandra alex alexander alexandra alf alfred ali alice alicia alma alva amanda
  amina amir anders andré andreas anette angelica anita anja ann anna anne anneli annelie annette annika anton arne
  arvid asta astrid august axel barbro beata benjamin bengt benny berit bernt bert bertil birger birgit birgitta bjarne
  björn bo boel bosse britt britta börje camilla carin carina carl carola caroline casper catarina catharina cecilia
  charlie charlotta charlotte christel christer christian christina christine christoffer claes clara conny crister
  curt dag dagny daniel daniela danne david dennis diana dick ebba ebbe eddie edith edvin edward egon einar elena eleonor
  elias elin elina elisabet elisabeth elise ella ellen ellinor elliot elma elof elsa elsie elvira emelie emil emilia
  emilie emma emmy enar engla erik erika erling ernst ester eva evelina evert fabian farah fatima felicia felix filip
  filippa frank fredde fredrik frida frans freja gabriel gabriella georg gerd gerda gert gertrud gisela gottfrid greger
  greta gun gunborg gunhild gunilla gunnar gunnel gunvor gustaf gustav göran gösta hampus hanna hannah hannes hans harald
  harry hasse hassan hedda hedvig helen helena helene helge henning henrik henry herbert hilda hilma hugo hussein håkan
  ibrahim ida ines inga inge ingeborg ingegerd ingela ingemar inger ingrid ingvar ingvor irene iris isa isabella isabelle
  isak ismail ivan ivar jack jakob jacob jan jane janne jeanette jennie jennifer jenny jens jerker jerry jesper jessica
  jim jimmy joakim jocke joel johan johanna john johnny johnnie jon jonas jonathan jonna jonny jorge josef josefin
  josefine joseph josef juan judith julia julius juni jörgen kai kaj kajsa kalle karim karin karl karolina katarina
  katrin kenneth kennet kent kenth kerstin khaled kicki kim kjell klara klas knut krister kristian kristin kristina
  kristoffer kurt lars lasse leif leila lena lennart leo leon leonard liam lias lilian lillemor lilly lina linda linnea
  linnéa linus lisa lisbet lisbeth liselott liselotte liv loke lotta lotte louise love lova lovisa lucas ludvig lukas
  lukasz lykke maj maja majken malin malte manfred margareta margaretha margit margot maria mariam marianne marie marika
  marina mario marita markus marcus martin martina mats matilda mats mattias matteo max maximilian meja melker melvin
  melwin meryem mia micael michael michelle micke mikael mila milo milton minna mira miriam moa mohamad mohamed mohammad
  mohammed molly mona monica monika morgan mustafa my märta nadia nancy nathalie natalie niclas niklas nils nina nisse
  noah noel nora nova ola olga oliver olivia olle olof omar oscar oskar osman ossian otto ove patricia patrik paul
  paula pedro pehr pelle per pernilla peter petra petter pia pierre piotr pontus rafael ragnar ragnhild raimo ralf ramona
  rasmus rebecca rebecka reza rickard rikard richard robert robin roger roland rolf ronja ronny rose rosa roy rune ruth
  rut saga sam samir samira samuel sandra sanna sara sarah sebastian selma set sigge signe sigrid sigurd sigvard simon
  siv sixten sofia sofie solveig sonja sophia sophie staffan stefan stella sten stig stina sture sune susanna susanne
  sussie svante svea sven sverker sylvia tage tanja tara teo teodor terese theo theodor therese therése thomas thor tilda
  tilde tim tindra tina tobias tom tomas tommy torbjörn tord tore torsten torgny tova tove tuva tyra tyra ulf ulla
  ulrica ulrik ulrika urban ursula uno valdemar valter vanja vega vera veronica veronika victor victoria vide vidar
  viggo viktor viktoria vilgot vilhelm vilma vincent viola viveka vivianne walter wera werner wilhelm william wille
  abdirahman abdullah adnan agnieszka amal andrei andrzej anh ayse dejan dmytro dorota dragan emina emre ewa fadumo goran
  hamid hasan hodan hossein ion ivana jelena katarzyna krzysztof layla leyla marek maryam mehari mehmet mette mihai milan
  minh murat natalia nasra nasrin oksana oleksandr olena parisa sergej shirin soran svetlana tatiana tesfay tomasz vasile
  yonas zoran
  wilma yasmin yngve yvonne yusuf zahra zlatan åke åsa åse örjan östen
`);

/** First names that are surnames too: after another first name they make a full name. */
export const alsoSurnames = listed(`
  abdi ahmad ahmed ali hassan hussein ibrahim ismail karim khaled mohamed mohammed mohammad mustafa omar osman yusuf
  frank simon adam ek morgan
`);
