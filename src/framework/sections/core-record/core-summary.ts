import { computed, ref, subSection, worked } from "../../define.ts";

export const coreSummary = subSection({
  id: "core-summary",
  title: "Plan and review at a glance",
  guide:
    "Nothing to fill in. This is the one-page summary that can be shared with agreed partners. What it says is fact or judgement according to the page it comes from.",
  example:
    "A good summary line, as its own page gives it: ‘Boxing club twice a week since March; the coach says he now stays to help the younger ones. He wants to coach too.’",
  leaveOut: "Anything new: put wrong or missing text right on the page it comes from, and it changes here.",
  questions: [
    computed(
      "summary-targets",
      "What the young person is working on now",
      "core never",
      worked("summary-targets", ["plan-targets.want", "plan-targets.by-when", "plan-targets.status"]),
      { uses: ["summary"], note: "Active entries of plan-targets: want, by when, status.", from: "seed 002" },
    ),

    ref("summary-next-review", "Date of next review", "core never", ["next-review-date"], {
      readOnly: true,
      uses: ["summary"],
      note: "Read-only here.",
      from: "seed 002",
    }),

    computed(
      "summary-controls",
      "Controls and restrictions in force",
      "core never",
      worked("summary-controls", [
        "external-controls.type",
        "external-controls.details",
        "external-controls.to",
        "external-controls.status",
      ]),
      { uses: ["summary"], note: "Active entries of external-controls." },
    ),

    computed(
      "summary-strengths",
      "Strongest things going for them",
      "core never",
      worked("summary-strengths", [
        "desistance-factors.direction",
        "desistance-factors.strength",
        "desistance-factors.description",
        "desistance-factors.change",
      ]),
      {
        uses: ["summary"],
        note: "desistance-factors with direction for and strength strong, then moderate; at most five.",
      },
    ),

    computed(
      "summary-against",
      "Main things pulling towards offending",
      "core never",
      worked("summary-against", [
        "desistance-factors.direction",
        "desistance-factors.strength",
        "desistance-factors.description",
        "desistance-factors.change",
      ]),
      {
        prevention: "Main things pulling towards trouble",
        uses: ["summary"],
        note: "Same, direction against; at most five.",
      },
    ),

    computed(
      "summary-future-harm",
      "Behaviours that could harm others",
      "core never",
      worked("summary-future-harm", [
        "future-behaviours.type",
        "future-behaviours.victims",
        "future-behaviours.impact",
        "future-behaviours.likelihood",
        "future-behaviours.imminence",
        "future-behaviours.status",
      ]),
      { uses: ["summary"], note: "Current future-behaviours: type, victims, impact, likelihood, imminence." },
    ),

    computed(
      "summary-adverse-outcomes",
      "Harm that could come to the young person",
      "core never",
      worked("summary-adverse-outcomes", [
        "adverse-outcomes.type",
        "adverse-outcomes.cause",
        "adverse-outcomes.impact",
        "adverse-outcomes.likelihood",
        "adverse-outcomes.imminence",
        "adverse-outcomes.status",
      ]),
      { uses: ["summary"], note: "Current adverse-outcomes, same columns." },
    ),

    computed(
      "summary-if-things-change",
      "If things change: who does what",
      "core never",
      worked("summary-if-things-change", [
        "contingency-others.change",
        "contingency-others.effect",
        "contingency-others.action",
        "contingency-others.who",
        "contingency-others.speed",
        "contingency-safety.change",
        "contingency-safety.effect",
        "contingency-safety.action",
        "contingency-safety.who",
        "contingency-safety.speed",
      ]),
      { uses: ["summary"], note: "Entries of both contingency lists that raise concern." },
    ),

    computed(
      "summary-one-page",
      "One-page summary for sharing",
      "core never",
      worked("summary-one-page", "everything"),
      {
        uses: ["summary"],
        note: "Everything marked `summary`; sections can be left out when shared; never includes specific-victim-details unless chosen by name.",
        from: "seed RAND: nothing concise to share",
      },
    ),
  ],
});
