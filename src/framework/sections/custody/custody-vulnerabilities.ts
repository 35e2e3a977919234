import { hasAnyButNone, isIn } from "../../conditions.ts";
import { choices, multi, narrative, ref, shortText, subSection } from "../../define.ts";

export const custodyVulnerabilities = subSection({
  id: "custody-vulnerabilities",
  title: "How the young person could be harmed",
  guide:
    "Think of age, size, first time, bullying, exploitation and being far from home. Facts first, then your analysis of what they mean inside.",
  example:
    "He is the size of a ten-year-old and owed money to older boys last winter, so he may hand over his things rather than ask for help. Ask him alone each evening; he says, ‘I never tell in front of people.’",
  leaveOut:
    "What the young person could do to others, which goes to “Risk of harm to others in custody”; illness, which goes to “Health and medicine alerts”.",
  questions: [
    ref("custody-see-sawb-judgement", "Safety and wellbeing judgement", "core never", ["sawb-judgement"], {
      readOnly: true,
      note: "Read-only for the establishment",
    }),

    ref("custody-see-adverse-outcomes", "What could happen to them", "core never", ["adverse-outcomes"], {
      note: "Outcome, cause, likelihood, imminence",
    }),

    multi(
      "custody-vulnerable-how",
      "What makes them easy to hurt in custody?",
      "core stage",
      choices(
        "Young for their age",
        "Small or physically weak",
        "First time in custody",
        "Bullied before",
        "Easily led",
        "Owes money",
        "Gang or area links",
        "Sexually exploited",
        "Criminally exploited",
        "May be a victim of trafficking or modern slavery",
        "Kind of offence",
        "Learning or communication need",
        "Autism or ADHD",
        "Gender or sexuality",
        "Faith or ethnicity",
        "Care leaver without family contact",
        "Grief",
        "Young parent",
        "Immigration worry",
        "Well known in the news",
        "None",
        "Not known yet",
      ),
      { uses: ["summary"], note: "Ticks are offered from part 10." },
    ),

    narrative("custody-vulnerable-details", "What should staff do?", "core shown", {
      when: hasAnyButNone("custody-vulnerable-how"),
    }),

    ref("custody-see-sexual-exploitation-risk", "Sexual exploitation", "core never", ["sexual-exploitation-risk"]),

    ref("custody-see-criminal-exploitation-risk", "Criminal exploitation", "core never", [
      "criminal-exploitation-risk",
    ]),

    ref("custody-see-gang-association", "Gangs", "core never", ["gang-association"]),

    ref("custody-see-bereavement-events", "Loss and grief", "core never", ["life-events"], {
      note: "Entries of type bereavement, loss or separation",
      onlyEntries: isIn("life-events.type", "bereavement", "loss", "separation"),
    }),

    ref("custody-see-care-history-detail", "Care history", "core never", ["care-history-detail"]),

    ref("custody-see-child-protection-plan", "Child protection plan", "core never", ["child-protection-plan"]),

    ref("custody-strengths", "What are they good at, and what do they like?", "core never", ["good-at"], {
      uses: ["child-voice:sa-good-at"],
      hint: "Gives staff a way in.",
      note: "Asked once, in Resilience and goals. Gives staff a way in; not optional",
    }),

    ref("custody-see-ete-status", "School, training and special educational needs", "core never", ["ete-status"], {
      hint: "Keep education going from day one.",
    }),

    shortText("custody-exams-soon", "Any exam, interview or key date in the next 3 months?", "further never", {
      noCarry: true,
    }),
  ],
});
