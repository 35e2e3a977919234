import { is, isIn, or } from "../../conditions.ts";
import { entriesOf, list, multi, narrative, person, scale, shortText, single, subSection } from "../../define.ts";

export const changingSafety = subSection({
  id: "changing-safety",
  title: "If things change: safety and well-being",
  guide:
    "The same for harm to the young person. Name real numbers to ring, including the emergency duty team. Analysis in the change, decisions in what must be done.",
  example:
    "If she stops answering her phone for a day, she may be with the people who used her in spring. Her carer rings the police at once, then the emergency duty team, and gives them the two known addresses.",
  leaveOut:
    "Harm to other people, which goes to “If things change: risk to others”; why we fear it, which stands on “Safety and well-being”.",
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
