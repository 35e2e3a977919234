import { atReviewStage, is } from "../../conditions.ts";
import {
  choices,
  computed,
  date,
  entriesOf,
  list,
  multi,
  narrative,
  number,
  ref,
  scale,
  single,
  subSection,
  worked,
} from "../../define.ts";

export const ourInterventionPlan = subSection({
  id: "our-intervention-plan",
  title: "Our intervention plan: my targets",
  guide:
    "Write it with the young person, in their words. Two to five targets at a time. Every high concern must have a target, a control, or both. Decisions made together, not facts or analysis.",
  example:
    "‘I want to get back into lessons. I will go to maths and English every day this month. Miss from the hub meets me at the gate at half eight. We'll know because my report card is full.’",
  leaveOut:
    "What others require to keep people safe, which goes to “Additional external controls and actions”; what lasts after us, which goes to “My future targets”.",
  questions: [
    ref("plan-goals-shown", "What I want for my life", "core never", ["goals-own-words"], {
      readOnly: true,
      uses: ["plan"],
      note: "Top of the child's plan; read-only here.",
    }),

    list(
      "plan-targets",
      "My targets",
      "core stage",
      { entryName: "target", entryLabel: "plan-targets.want" },
      [
        narrative("plan-targets.want", "What I want to change or reach", "core shown", {
          uses: ["plan", "summary"],
          note: "First person, child's own words; reading age check shown.",
        }),
        single("plan-targets.area", "Key area", "core shown", scale("key-area"), { uses: ["plan", "stats"] }),
        multi(
          "plan-targets.links",
          "What it is for",
          "core shown",
          entriesOf(["desistance-factors", "future-behaviours", "adverse-outcomes"], "Goals", "Repairing harm"),
          {
            uses: ["plan", "countersign"],
            note: "At least one link; not shown on the child's print. Options are the live entries.",
          },
        ),
        multi(
          "plan-targets.helps",
          "What it also helps with",
          "further never",
          entriesOf(["desistance-factors", "future-behaviours", "adverse-outcomes"], "Goals", "Repairing harm"),
          {
            uses: ["plan"],
            hint: "Not what it is meant for: what gets better with it.",
            note: "Own: tells apart what a target is meant to answer and what it only helps with. Set on the page of the whole plan; not shown on the child's print.",
          },
        ),
        narrative("plan-targets.i-will", "What I will do", "core shown", { uses: ["plan"], hint: "Small steps." }),
        multi(
          "plan-targets.helpers",
          "Who will help me",
          "further never",
          choices(
            "Me",
            "Parent or carer",
            "Case manager",
            "School or college",
            "Health worker",
            "Substance worker",
            "Social worker",
            "Mentor",
            "Restorative worker",
            "Police",
            "Establishment worker",
            "Friend or family",
            "Other",
          ),
          {
            uses: ["plan"],
            note: "Pictures for the child's print. Not `plan-targets.helpers-will`: that holds the words.",
          },
        ),
        narrative("plan-targets.helpers-will", "Who will help me, and what will they do", "core shown", {
          uses: ["plan"],
          hint: "Name who does what, how often.",
        }),
        date("plan-targets.by-when", "By when", "core shown", { uses: ["plan", "summary"] }),
        narrative("plan-targets.know", "How we will know it worked", "core shown", {
          uses: ["plan"],
          note: "Something that can be seen or counted.",
        }),
        number(
          "plan-targets.order",
          "Order",
          "further never",
          { from: 1, to: 20 },
          { uses: ["plan"], hint: "First things first.", note: "Own: more than a plan will hold." },
        ),
        single("plan-targets.place", "Where is it done?", "further never", scale("setting"), {
          when: is("in-custody", "yes"),
          uses: ["plan", "report:custody"],
        }),
        single("plan-targets.resource", "Which resource?", "further never", entriesOf(["resources"]), {
          uses: ["plan"],
          note: "Link, optional.",
        }),
        single("plan-targets.status", "How is it going?", "core shown", scale("target-status"), {
          uses: ["plan", "stats", "summary"],
          prefilled: true,
          note: 'New targets start as "not started".',
        }),
        narrative("plan-targets.progress", "What has happened so far", "core shown", {
          when: atReviewStage,
          uses: ["plan", "child-voice:sa-progress"],
          hint: "Dated notes, newest first; can also be added between stages.",
        }),
      ],
      {
        uses: ["plan", "summary", "report:ro", "report:psr", "timeline:interventions", "stats"],
        note: "At least one. Establishment may add and update while in custody. Child's print is one page: want, I will, who helps, by when, how we know.",
        from: "seed 002",
      },
    ),

    computed(
      "plan-target-count",
      "How many targets are open",
      "core never",
      worked("plan-target-count", ["plan-targets.status"]),
      { note: "More than five: advice to reduce or order.", from: "seed RAND: too many targets" },
    ),
  ],
});
