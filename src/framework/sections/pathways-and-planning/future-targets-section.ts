import { is, isIn, or } from "../../conditions.ts";
import { choices, computed, list, narrative, scale, single, subSection, worked } from "../../define.ts";

export const futureTargetsSection = subSection({
  id: "future-targets-section",
  title: "My future targets",
  guide:
    "The way out: what keeps going after we stop. Start early; it must be complete when work ends. Decisions of the young person, in their words.",
  example:
    "‘I will keep going to boxing on Tuesdays. Coach will ring me if I miss two. If I start staying in bed again, I tell my nan first, because she doesn't shout.’",
  leaveOut:
    "What must change while we work together, which goes to “Our intervention plan: my targets”; services that only we can give.",
  questions: [
    list(
      "future-targets",
      "My future targets",
      "core shown",
      { entryName: "future target", entryLabel: "future-targets.want" },
      [
        narrative("future-targets.want", "What I want to keep going or reach next", "core shown", {
          uses: ["plan"],
          hint: "Child's words.",
        }),
        narrative("future-targets.i-will", "What I will do", "core shown", { uses: ["plan"] }),
        narrative("future-targets.support", "Who will be there for me, and how do I reach them?", "core shown", {
          uses: ["plan"],
          hint: "Service, named person, phone.",
        }),
        single(
          "future-targets.handover",
          "Has it been handed over?",
          "core shown",
          choices("Not needed", "Referred", "Met the new worker", "Started", "Refused"),
          { uses: ["stats"] },
        ),
        narrative("future-targets.hard-times", "If things get hard, what will I do first?", "core shown", {
          uses: ["plan"],
        }),
      ],
      {
        when: or(
          isIn("stage", "case-closure", "transfer-to-probation", "pre-release-from-custody"),
          is("plan-ending-soon", "yes"),
        ),
        uses: ["plan", "report:ro", "stats"],
        note: "Exit strategy. Can be opened at any stage.",
        from: "seed 002",
      },
    ),

    computed(
      "plan-ending-soon",
      "Does the work end within 8 weeks?",
      "core never",
      worked("plan-ending-soon", ["outcomes.end", "outcomes.current", "outcomes.status"]),
      { options: scale("yes-no"), note: "From outcomes.end; weeks configurable." },
    ),
  ],
});
