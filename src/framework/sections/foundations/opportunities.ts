import { is } from "../../conditions.ts";
import { multi, narrative, scale, single, subSection } from "../../define.ts";

export const opportunities = subSection({
  id: "opportunities",
  title: "Opportunities",
  guide:
    "Chances that exist around the young person, or could be opened. Nobody changes on motivation alone. Facts about what is there come first, then your analysis of what it could change.",
  example:
    "The boxing club two streets away has a free place for him from 1 September. He trusts the coach and would get home by eight, which fills the hours when trouble starts; the £30 kit is what stops him.",
  leaveOut:
    "What the young person wants, which goes in Resilience and goals, and what we will do about it, which goes in Resources and proposals.",
  questions: [
    multi("opportunities-now", "What real chances do they have now?", "core stage", scale("opportunity"), {
      uses: ["desistance:resilience-and-goals", "plan", "report:psr"],
      note: '"None yet" is an answer.',
    }),

    single("opportunities-blocked", "Does something keep them from good chances?", "further never", scale("ytc"), {
      uses: ["plan", "desistance:resilience-and-goals"],
    }),

    multi("opportunities-blocked-by", "What is in the way?", "further shown", scale("opportunity-barrier"), {
      when: is("opportunities-blocked", "yes"),
      uses: ["stats"],
    }),

    narrative("opportunities-blocked-details", "How does it affect them, and what would remove it?", "further shown", {
      when: is("opportunities-blocked", "yes"),
      uses: ["plan"],
    }),

    narrative("opportunities-new", "What new chances could services, family or community open?", "further never", {
      uses: ["plan"],
    }),

    narrative("opportunities-history", "What chances did they have before, and what came of them?", "further never"),
  ],
});
