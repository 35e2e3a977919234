import { and, any, count, hasAnyButNone, isIn, isNot, not } from "../../conditions.ts";
import { byCases, choices, computed, list, narrative, scale, single, subSection, worked } from "../../define.ts";

export const keyAreasSection = subSection({
  id: "key-areas-section",
  title: "Key areas of intervention",
  guide:
    "Five fixed areas. Sum up what matters most in each and why, strengths included. Not every area needs work; say so and move on. Your conclusion in short, not new facts.",
  example:
    "Not getting into trouble again: weekend evenings matter most, because every incident began in the park after drinking. His strength is the garage job; he has never missed a Saturday, so evenings are planned around it.",
  leaveOut:
    "Single steps, dates and helpers, which go to “Our intervention plan: my targets”; facts behind it, which stay with their topic.",
  questions: [
    list(
      "key-areas",
      "Key areas",
      "core stage",
      { entryName: "key area", entryLabel: "key-areas.area", fixedEntries: "key-area" },
      [
        computed("key-areas.area", "Area", "core never", worked("entry-code", []), {
          options: scale("key-area"),
          uses: ["stats"],
          note: "Fixed label, one for each of the five entries.",
        }),
        single("key-areas.priority", "How much does it matter in this plan?", "core shown", scale("priority"), {
          uses: ["summary"],
        }),
        narrative("key-areas.summary", "What needs to happen here, and which strengths will we use?", "core shown", {
          when: isIn("key-areas.priority", "first", "important", "some"),
          uses: ["report:psr", "report:ro"],
          hint: "Short.",
          note: "Prompts per area: hopes and chances; what drives offending; future behaviours; adverse outcomes; people harmed.",
        }),
        computed(
          "key-areas.links",
          "Linked factors, behaviours and outcomes",
          "core never",
          worked("key-area-links", [
            "plan-targets.area",
            "plan-targets.want",
            "plan-targets.links",
            "resources.for",
            "resources.name",
          ]),
          {
            uses: ["plan"],
            note: "Suggested from entries marked for this area through targets; unlinked priority items are listed.",
          },
        ),
      ],
      {
        uses: ["plan", "report:psr", "report:ro", "countersign"],
        note: "Five fixed entries, one per key-area; none can be added or removed.",
        from: "seed 002",
      },
    ),

    computed(
      "restorative-start",
      "Should restorative work be explored now?",
      "core never",
      byCases(
        [
          { when: any(isIn("rj-episode.ready", "ready", "ready-with-preparation")), value: "yes-now" },
          {
            when: and(count("rj-episode", ">=", 1), not(any(isNot("rj-episode.ready", "not-suitable")))),
            value: "not-suitable-now",
          },
          {
            when: and(count("episodes", ">=", 1), not(any(hasAnyButNone("episodes.victim-kind")))),
            value: "no-direct-victim-think-of-community-repair",
          },
        ],
        "later",
      ),
      {
        options: choices("Yes, now", "Later", "Not suitable now", "No direct victim, think of community repair"),
        uses: ["report:rj", "plan"],
        note: "From rj-episode: yes-now when one is ready or ready with preparation; not-suitable-now when all are not suitable; no-direct-victim-think-of-community-repair when no episode has a direct victim; else later. The Restorative Justice module (part 30) is compulsory with a plan.",
        from: "seed 002",
      },
    ),
  ],
});
