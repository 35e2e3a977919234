import { is, isIn, or } from "../../conditions.ts";
import { entriesOf, list, multi, narrative, person, scale, shortText, single, subSection } from "../../define.ts";

export const changingRiskToOthers = subSection({
  id: "changing-risk-to-others",
  title: "If things change: risk to others",
  guide:
    'One realistic change per entry, for this young person. Not "if risk rises, risk goes up". Someone who has never met the young person must be able to act on it tonight. Analysis in the change, decisions in what must be done.',
  example:
    "If his brother comes home from prison in July, fights over the estate could begin again. Whoever hears first rings the duty worker the same day; the duty worker tells the police team and moves the appointment.",
  leaveOut:
    "Harm to the young person, which goes to “If things change: safety and well-being”; controls that run already, which go to “Additional external controls and actions”.",
  questions: [
    list(
      "contingency-others",
      "Changes that would raise or lower the risk to others",
      "core shown",
      { entryName: "change", entryLabel: "contingency-others.change" },
      [
        narrative("contingency-others.change", "What might change?", "core shown", {
          uses: ["plan"],
          hint: "Specific: who, what, where.",
        }),
        single("contingency-others.effect", "Does it raise or lower the risk?", "core shown", scale("effect"), {
          uses: ["plan"],
        }),
        multi(
          "contingency-others.links",
          "Which behaviours does it touch?",
          "further never",
          entriesOf(["future-behaviours"]),
          { uses: ["plan"], note: "Options are the live entries." },
        ),
        narrative("contingency-others.action", "What must be done?", "core shown", {
          uses: ["plan"],
          hint: "Actions, who to tell, reviewing the assessment, lowering controls when it falls.",
        }),
        person("contingency-others.who", "Who does it?", "core shown", {
          uses: ["plan"],
          hint: "Name or role, and a stand-in.",
        }),
        shortText("contingency-others.contact", "How are they reached, also out of hours?", "core shown", {
          uses: ["plan"],
        }),
        single("contingency-others.speed", "How quickly?", "core shown", scale("speed"), { uses: ["plan"] }),
      ],
      {
        when: or(is("future-harm-foreseen", "yes"), isIn("rosh-judgement", "medium", "high", "very-high")),
        uses: ["plan", "summary", "report:custody", "countersign"],
        note: "rosh medium or above: at least one entry that raises. Suggestions come from future-behaviours.context and desistance-factors.",
        from: "seed 002",
      },
    ),
  ],
});
