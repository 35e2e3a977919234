import type { Block, DocumentModel } from "./model.ts";

/** Texts that have broken documents elsewhere; every one must come back as it was typed. */
export const DIFFICULT_TEXTS: readonly string[] = [
  'She said "I\'m fine" – and “left” ‘early’ <b>not bold</b> & 5 < 6 > 4.',
  "Mae’r tŷ ger y dŵr; gŵyl, ŵyn, ŷd, Ŵ Ŷ ẁ ẃ ẅ ỳ ý ÿ.",
  "السلام عليكم، اسمي ليلى (عمري ١٥ سنة) وأعيش في Cardiff منذ 2019.",
  "He wrote مرحبا بكم in the card, then “شكرا”.",
  "שלום עולם, הוא בן 14.",
  "Family 👩‍👩‍👧 and 👍🏽 ❤️ 🇬🇧 1️⃣ 😀🏴󠁧󠁢󠁷󠁬󠁳󠁿.",
  "हिन्दी में लिखा गया उत्तर। বাংলা কি? ਪੰਜਾਬੀ ਵਿੱਚ। ગુજરાતી. தமிழ்.",
  "Ελληνικά, Русский, ትግርኛ, Հայերեն, ქართული, ไทย, Tiếng Việt, Kurdî, Polski: zażółć gęślą jaźń.",
  "他说“没关系”。これはテストです。",
  "Symbols ✓ ✗ → ≤ ≥ ½ € ☎ ♥ ⅔ and a tab\there.",
  "No font has these: \u{13000} 한국어.",
  "e\u0301 cafe\u0301 nai\u0308ve and no-break\u00A0space, soft\u00ADhyphen, zero\u200Bwidth.",
];

const ANSWERS: readonly Block[] = DIFFICULT_TEXTS.map((text, index) => ({
  kind: "answer",
  question: `What did they say? (${index + 1})`,
  meta: "Young person · typed by Sam Carter · 3 March 2026",
  value: text,
}));

/** A small document with every kind of block, as a test or an example needs it. */
export function sampleModel(blocks: readonly Block[] = everyBlock()): DocumentModel {
  return {
    title: "Referral In (OOCD)",
    subject: "Stage begun 2 March 2026",
    language: "en-GB",
    organisation: "Northport Youth Justice Service",
    youngPersonLabel: "Alex Morgan, born 4 May 2010",
    statusLine: "Not signed, not complete: 3 questions are not answered",
    createdAt: new Date("2026-03-05T14:32:00Z"),
    footer: "Official – sensitive: personal. Fictional case.",
    blocks,
  };
}

function everyBlock(): Block[] {
  return [
    { kind: "heading", level: 1, text: "Core record" },
    {
      kind: "definition",
      items: [
        { term: "Name", text: "Alex Morgan" },
        { term: "Address", text: "12 Quay Street\nNorthport\nNP1 2AB" },
        { term: "Alerts", text: "Allergic to nuts" },
      ],
    },
    { kind: "heading", level: 2, text: "Offences" },
    {
      kind: "table",
      caption: "Offences in date order",
      headers: ["Date", "Offence", "Outcome"],
      rowHeaders: true,
      rows: [
        [
          "12 January 2026",
          "Theft from a shop in the town centre with two friends, goods returned",
          "Community resolution",
        ],
        ["3 February 2026", "Criminal damage under £5,000", ""],
      ],
    },
    { kind: "heading", level: 1, text: "Information gathering" },
    { kind: "note", text: "Alex has asked that this page is read with them." },
    {
      kind: "paragraph",
      runs: [
        { text: "This stage was " },
        { text: "not signed", bold: true },
        { text: " when it was printed.\nSecond line." },
      ],
    },
    { kind: "heading", level: 2, text: "Living arrangements" },
    { kind: "heading", level: 3, text: "In their own words" },
    ...ANSWERS,
    { kind: "answer", question: "Who lives at home?", value: { options: ["Parent", "Step-parent", "Siblings"] } },
    { kind: "answer", question: "Anything else?", value: { absent: "Not answered" } },
    { kind: "list", items: ["See the school", "Ask about the\nbus pass"] },
    { kind: "list", ordered: true, items: ["First", "Second"] },
    { kind: "page-break" },
    { kind: "heading", level: 1, text: "Pathways and planning" },
    { kind: "paragraph", runs: [{ text: "First line\n\nThird line after an empty one" }] },
  ];
}

/** A document of the size of a full stage: 1,500 answers, 25,000 words, two tables of 60 rows. The words are made up from syllables. */
export function fullModel(): DocumentModel {
  let state = 42;
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const syllables = "be ca do fi gwy la ma ne or pa ri se to un ŵy st er ing ch al".split(" ");
  const pick = () => syllables[random(syllables.length)] ?? "";
  const vocabulary = Array.from({ length: 6_000 }, () => Array.from({ length: 1 + random(4) }, pick).join(""));
  const words = (count: number) => Array.from({ length: count }, () => vocabulary[random(6_000)] ?? "").join(" ");
  const rows = (count: number) => Array.from({ length: 60 }, () => ["12 January 2026", words(count), words(3)]);
  const blocks: Block[] = [];
  for (let index = 0; index < 1_500; index += 1) {
    if (index % 100 === 0) blocks.push({ kind: "heading", level: 1, text: words(3) });
    if (index % 25 === 0) blocks.push({ kind: "heading", level: 2, text: words(4) });
    const difficult = DIFFICULT_TEXTS[index % 120] ?? "";
    const value = index % 12 === 0 ? `${words(140)}\n${difficult}` : words(4);
    blocks.push({ kind: "answer", question: `${words(7)}?`, meta: "Sam Carter · 3 March 2026", value });
  }
  for (const count of [8, 20]) {
    blocks.push({
      kind: "table",
      caption: words(4),
      headers: ["Date", "What", "Where"],
      rowHeaders: true,
      rows: rows(count),
    });
  }
  return sampleModel(blocks);
}
