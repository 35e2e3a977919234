import { is, isIn, or } from "../../conditions.ts";
import { entriesOf, list, multi, narrative, person, scale, shortText, single, subSection } from "../../define.ts";

export const changingSafety = subSection({
  id: "changing-safety",
  title: "If things change: safety and well-being",
  guide: "The same for harm to the young person. Name real numbers to ring, including the emergency duty team.",
  questions: [
    list(
      "contingency-safety",
      "Changes that would raise or lower concern for the young person",
      "core shown",
      { entryName: "change", entryLabel: "contingency-safety.change" },
      [
        narrative("contingency-safety.change", "What might change?", "core shown", { uses: ["plan"] }),
        single("contingency-safety.effect", "Does it raise or lower concern?", "core shown", scale("effect"), {
          uses: ["plan"],
        }),
        multi(
          "contingency-safety.links",
          "Which outcomes does it touch?",
          "further never",
          entriesOf(["adverse-outcomes"]),
          { uses: ["plan"], note: "Options are the live entries." },
        ),
        narrative("contingency-safety.action", "What must be done?", "core shown", {
          uses: ["plan"],
          hint: "Family, children's services, health, contact level, review.",
        }),
        person("contingency-safety.who", "Who does it?", "core shown", { uses: ["plan"] }),
        shortText("contingency-safety.contact", "How are they reached, also out of hours?", "core shown", {
          uses: ["plan"],
        }),
        single("contingency-safety.speed", "How quickly?", "core shown", scale("speed"), { uses: ["plan"] }),
      ],
      {
        when: or(is("adverse-outcome-foreseen", "yes"), isIn("sawb-judgement", "medium", "high", "very-high")),
        uses: ["plan", "summary", "report:custody", "countersign"],
        note: "sawb medium or above: at least one entry that raises.",
        from: "seed 002",
      },
    ),
  ],
});
