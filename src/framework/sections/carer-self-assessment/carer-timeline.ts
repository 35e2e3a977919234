import { is } from "../../conditions.ts";
import {
  choices,
  codeOf,
  entriesOf,
  list,
  narrative,
  partialDate,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";
import type { Option } from "../../language.ts";

/** Where what a parent ticks is one kind of life event, and no other: the event comes filled in. */
const means = (label: string, lifeEvent: string): Option => ({ code: codeOf(label), label, attributes: { lifeEvent } });

const said = { noCarry: true, item: {} } as const;

export const carerTimeline = subSection({
  id: "carer-timeline",
  title: "Timeline",
  guide:
    "Draw a line from birth to today. Parents say the events; nothing has to be answered. Each accepted entry becomes a life event. Facts as parents and carers remember them; what an event meant is not decided here.",
  example:
    "His mother drew ‘2019: Grandad's shop closed, we all moved in together’ and said, ‘He was seven and stopped talking at school that spring.’ She was sure of the year, not of the month.",
  leaveOut:
    "Events that you know from papers, which go straight to “Significant life events”; a meaning that the parent did not give.",
  questions: [
    list(
      "carer-events",
      "What happened in your child's life that we should know about?",
      "core never",
      { entryName: "event", entryLabel: "carer-events.what", mayBeEmpty: true },
      [
        single("carer-events.form", "Who told us?", "core never", entriesOf(["carer-forms"]), {
          ...said,
          note: "An event belongs to one parent's or carer's form.",
        }),
        partialDate("carer-events.when", "About when, or how old?", "core never", said),
        shortText("carer-events.what", "What happened?", "core never", said),
        single(
          "carer-events.kind",
          "What kind?",
          "core never",
          choices(
            means("Moved home", "move"),
            "Moved school",
            "Lost someone",
            "Family split or new partner",
            means("Birth of a child", "birth"),
            means("Illness or injury", "illness"),
            means("Prison in the family", "family-prison"),
            "Bullying",
            "Violence or abuse",
            "Care",
            means("A proud moment", "achievement"),
            "Other",
          ),
          said,
        ),
        single("carer-events.effect", "How did it affect your child?", "core never", scale("sa-effect"), said),
        single("carer-events.share", "May your child see that you told us this?", "core never", scale("sa-yes-no"), {
          ...said,
          note: "no keeps it off anything that the young person sees.",
        }),
        single(
          "carer-events.checked",
          "Practitioner: added to the life-events list?",
          "core never",
          choices("Added", "Already there", "Not added"),
          said,
        ),
        narrative("carer-events.reason", "Why was it not added?", "core never", {
          ...said,
          when: is("carer-events.checked", "not-added"),
        }),
      ],
      {
        ...said,
        uses: ["beside:life-events"],
        from: "seed 004",
        note: 'Each entry carries "from parent or carer"; one press adds it to life-events: it pulled through to nowhere before. Unresolved entries show at the top of the topic.',
      },
    ),
  ],
});
