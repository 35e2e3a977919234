import {
  choices,
  computed,
  date,
  file,
  list,
  narrative,
  scale,
  shortText,
  single,
  subSection,
  worked,
} from "../../define.ts";

export const coreSources = subSection({
  id: "core-sources",
  title: "Sources for this stage",
  guide:
    "Only what you used this time. Aim for more than one source on anything that matters, and say what is still missing. Facts only.",
  example:
    "Head of year by phone, 16 June, 20 minutes: attendance and friendships. Still to get: the paediatrician's report, asked for on 9 June by the case manager, promised by 30 June.",
  leaveOut:
    "What a source told you: put that on the page of its topic. Sources of earlier stages stay with those stages.",
  questions: [
    list(
      "sources-used",
      "Sources used in this stage",
      "core stage",
      { entryName: "source", entryLabel: "sources-used.kind" },
      [
        single("sources-used.kind", "What or who?", "core shown", scale("source-type")),
        shortText("sources-used.detail", "Name, role or document", "core shown"),
        date("sources-used.date", "Date seen, spoken to or received", "further never"),
        single(
          "sources-used.checked",
          "Was it checked against another source?",
          "further never",
          choices("Yes", "In part", "No"),
        ),
        file("sources-used.file", "Attach it", "further never", {
          hint: "Word, Excel, Outlook message, PDF or image.",
          from: "seed 002",
        }),
      ],
      {
        uses: ["report:psr"],
        noCarry: true,
        note: "At least one entry; young person and carer are expected (see quality checks).",
        from: "seed 002",
      },
    ),

    computed(
      "information-needed-any",
      "Is any important information still missing?",
      "core never",
      worked("information-needed-any", "everything"),
      {
        options: scale("yes-no"),
        uses: ["summary"],
        note: "yes when count(information-needed) >= 1 or a question is answered not known yet or yet to clarify.",
      },
    ),

    list(
      "information-needed",
      "Information still to get",
      "core never",
      { entryName: "piece of missing information", entryLabel: "information-needed.what", mayBeEmpty: true },
      [
        shortText("information-needed.what", "What is missing?", "core shown"),
        shortText("information-needed.from", "Who will it come from?", "core shown"),
        narrative("information-needed.plan", "How and by when will you get it? If late, why?", "core shown"),
        date("information-needed.due", "Expected by", "core shown", { note: "Makes a task for the stage owner." }),
        single(
          "information-needed.matters",
          "Could it change a judgement?",
          "further never",
          choices("Yes", "Possibly", "No"),
          { note: "Yes: shown beside that judgement." },
        ),
        date("information-needed.received", "Received on", "core never", { note: "A date closes the entry." }),
      ],
      {
        uses: ["summary"],
        note: "Questions answered not known yet or yet to clarify stand below it, worked out, until they are answered. May be empty.",
      },
    ),

    computed(
      "information-needed-open",
      "Said to be not known yet",
      "core never",
      worked("not-known-yet-lines", "everything"),
      {
        uses: ["summary"],
        note: "Every question answered not known yet, with the name of its module, unless the list above holds it in the same words.",
        from: "seed 004",
      },
    ),

    computed(
      "yet-to-clarify-count",
      "Questions still to clarify",
      "core never",
      worked("yet-to-clarify-lines", "everything"),
      {
        uses: ["summary", "countersign"],
        note: "Count and list. Warn from the first review on; limit configurable.",
        from: "seed 000",
      },
    ),

    shortText(
      "contact-with-child",
      "How many times was the young person seen for this stage, and where?",
      "further never",
      {
        noCarry: true,
        hint: "For example twice, home and office. If not seen, say why.",
        note: "Not `bail-interview-place`: that is the interview at court.",
      },
    ),
  ],
});
