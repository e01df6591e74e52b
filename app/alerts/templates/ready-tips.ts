import type { Template } from "./template";

/** Advice for each season. */
export const readyTips: readonly Template[] = [
  {
    key: "winter",
    kind: "tip",
    priority: "ordinary",
    category: "seasonal",
    name: { sv: "Tips: vinter och mörker", en: "Tips: winter and darkness" },
    sv: {
      title: "Mörka kvällar: låt det lysa",
      body: "De flesta inbrott i bostäder sker när det är mörkt och ingen verkar vara hemma.\n\n- Ha en lampa tänd mot gatan, gärna med timer.\n- Be en granne tömma brevlådan och trampa upp spår i snön.\n- Ställ undan stegar och verktyg.",
      advice:
        "Prata med en granne om att se till varandras hem. Gör det öga mot öga: skriv aldrig på nätet att du är bortrest.",
    },
    en: {
      title: "Dark evenings: leave a light on",
      body: "Most burglaries in homes happen when it is dark and nobody seems to be at home.\n\n- Leave a light on towards the street, preferably with a timer.\n- Ask a neighbour to empty the letter box and to leave tracks in the snow.\n- Put ladders and tools away.",
      advice:
        "Talk to a neighbour about looking after each other's homes. Do it face to face: never write online that you are away.",
    },
  },
  {
    key: "summer",
    kind: "tip",
    priority: "ordinary",
    category: "seasonal",
    name: { sv: "Tips: sommar och semester", en: "Tips: summer and holidays" },
    sv: {
      title: "Så reser du tryggt i sommar",
      body: "Ett hus där någon rör sig drar till sig färre tjuvar.\n\n- Be en granne klippa gräset, tömma brevlådan och parkera på din uppfart.\n- Lås altandörren också när du är i trädgården.\n- Märk det som är värt mest och fotografera det.",
      advice: "Kom överens med grannen öga mot öga om när ni är borta. Skriv det inte på nätet.",
    },
    en: {
      title: "Travel safely this summer",
      body: "A house where somebody moves about attracts fewer thieves.\n\n- Ask a neighbour to mow the lawn, empty the letter box and park in your drive.\n- Lock the terrace door also while you are in the garden.\n- Mark what is worth most and photograph it.",
      advice: "Agree with your neighbour face to face about when you are away. Do not write it online.",
    },
  },
  {
    key: "spring",
    kind: "tip",
    priority: "ordinary",
    category: "seasonal",
    name: { sv: "Tips: vår, cyklar och båtar", en: "Tips: spring, bicycles and boats" },
    sv: {
      title: "Vår: dags att märka cykel och båtmotor",
      body: "När cyklar, båtar och verktyg kommer fram blir de lättare att stjäla.\n\n- Märk cykeln och skriv upp ramnumret.\n- Lås båtmotorn och ta hem tanken.\n- Lås boden och garaget varje kväll.",
      advice: "Ser du någon som bär på cyklar eller motorer sent på kvällen, ring 114 14, eller 112 om det pågår.",
    },
    en: {
      title: "Spring: time to mark bicycles and outboard engines",
      body: "When bicycles, boats and tools come out, they are easier to steal.\n\n- Mark the bicycle and note its frame number.\n- Lock the outboard engine and take the tank home.\n- Lock shed and garage every evening.",
      advice:
        "If you see somebody carrying bicycles or engines late in the evening, call 114 14, or 112 if it is going on.",
    },
  },
  {
    key: "autumn",
    kind: "tip",
    priority: "ordinary",
    category: "seasonal",
    name: { sv: "Tips: höst och fritidshus", en: "Tips: autumn and holiday homes" },
    sv: {
      title: "Höst: stäng fritidshuset för vintern",
      body: "Tomma fritidshus får sällan besök, utom av tjuvar.\n\n- Ta hem det som är värt något och visa att det är tomt.\n- Dra ifrån gardinerna.\n- Be någon som bor nära titta till huset.",
      advice: "Skriv upp din grannes nummer, och lämna ditt.",
    },
    en: {
      title: "Autumn: close the holiday home for winter",
      body: "Empty holiday homes seldom get visitors, except thieves.\n\n- Take home what is worth something and show that it is empty.\n- Leave the curtains open.\n- Ask somebody who lives nearby to look after the house.",
      advice: "Note your neighbour's number, and leave yours.",
    },
  },
];
