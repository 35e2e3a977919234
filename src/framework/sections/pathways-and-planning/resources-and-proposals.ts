import { is, isIn } from "../../conditions.ts";
import { date, list, multi, narrative, scale, shortText, single, subSection } from "../../define.ts";

export const resourcesAndProposals = subSection({
  id: "resources-and-proposals",
  title: "Resources and proposals",
  guide:
    "Who and what can help: inside the service, voluntary and community, other agencies, family. Referrals are recorded here once. Facts about what was asked for and got, then a short proposal.",
  example:
    "Bereavement counselling at the young people's centre, asked for on 14 January, first visit 2 February at four. It should give him somewhere to talk about his sister, because he says he cannot at home.",
  leaveOut:
    "Why the help is needed, which stands on “Key areas of intervention”; what the young person will do, which goes to “Our intervention plan: my targets”.",
  questions: [
    list(
      "resources",
      "Resources and referrals",
      "core never",
      { entryName: "resource", entryLabel: "resources.name", mayBeEmpty: true },
      [
        shortText("resources.name", "Service, programme or person", "core shown"),
        single("resources.kind", "Kind", "core shown", scale("resource-kind"), { uses: ["stats"] }),
        multi("resources.for", "For which area?", "further never", scale("key-area"), { uses: ["plan"] }),
        narrative("resources.offer", "What will it give this young person?", "core shown", { uses: ["report:psr"] }),
        single("resources.status", "Where has it got to?", "core shown", scale("resource-status"), {
          uses: ["stats", "timeline:interventions"],
        }),
        date("resources.referral-date", "Referral date", "core shown", {
          when: isIn("resources.status", "referred", "waiting", "accepted", "started", "refused", "finished"),
          uses: ["timeline:interventions"],
        }),
        shortText("resources.result", "Result, or reason if refused or delayed", "further never"),
        single(
          "resources.proposed",
          "Part of what we propose to the court or panel?",
          "further never",
          scale("yes-no"),
          { uses: ["report:psr", "report:ro", "report:bail"], note: "For stages with a proposal." },
        ),
      ],
      {
        uses: ["plan", "report:psr", "report:ro", "report:referral", "timeline:interventions"],
        note: "May be empty when the case manager does all the work.",
      },
    ),

    narrative("proposal-summary", "What do we propose, in short?", "core stage", {
      when: is("stage", "referral-in-oocd"),
      uses: ["plan", "summary"],
      hint: "For the panel or decision-maker.",
      note: "Court and panel stages ask for the proposal once, in their module (psr-proposal-paragraph, bail-recommendation-reason, ro-contract-ideas).",
    }),

    narrative("resources-missing", "What is needed but not available, and who has been told?", "further never", {
      uses: ["countersign", "stats"],
      hint: "Gap in services goes to the manager.",
    }),
  ],
});
