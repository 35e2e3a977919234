import { and, is, isIn, isNot } from "../../conditions.ts";
import { date, entriesOf, list, narrative, person, scale, shortText, single, subSection } from "../../define.ts";
import type { Section } from "../../language.ts";
import { shared, sharedAll, sharedList } from "../shared-question.ts";
import { exitStage, reviewStage } from "../stages.ts";

const lookingBack = isIn("stage", reviewStage, exitStage);
const ending = is("stage", exitStage);

/** Heading 7, the child's part: strengths, the help wanted, who helps. */
const childsPlan = subSection({
  id: "pd-plan-child",
  title: "Plan: the child's part",
  guide:
    "Written with the child, in their words, and theirs to keep. One to three targets are plenty. What they are good at comes first, because it carries the rest. Decisions of the child, not facts or analysis.",
  example:
    "‘I'm good at making people laugh. I want to stay in science. When I feel it coming, I show Miss the blue card and go to the library, and we count the weeks that work.’",
  leaveOut: "What adults will do, which goes to “Plan: what professionals do”; targets that the child did not choose.",
  questions: [
    ...sharedAll("goals-own-words", "good-at"),
    narrative("pd-help-wanted", "What help do I want, and from whom?", "core stage", {
      uses: ["plan", "summary"],
      hint: "The child's words.",
      from: "public: yjlc.uk names strengths, help wanted and who helps; the wording is our own",
    }),
    sharedList("plan-targets", {
      fields: {
        want: {},
        links: { options: entriesOf(["adverse-outcomes"], "Goals", "Repairing harm") },
        "i-will": {},
        "helpers-will": {},
        "by-when": {},
        know: {},
        status: {},
        progress: { when: lookingBack },
      },
    }),
  ],
});

/** Heading 7, the professionals' part. */
const professionalsPlan = subSection({
  id: "pd-plan-professionals",
  title: "Plan: what professionals do",
  guide:
    "What we and others take on, by when, and how we fit it to the child. A referral is not yet help: say where it has got to. Decisions: who does what, by when and why.",
  example:
    "Our worker meets her on Wednesdays after netball for eight weeks from 5 March, with pictures, because long talk tires her. The speech therapist was asked on 3 March; first visit 28 March, letter received.",
  leaveOut:
    "What the child does, which goes to “Plan: the child's part”; why it is needed, which stands in “What explains it, and how we respond”.",
  questions: [
    list(
      "pd-actions",
      "What professionals will do",
      "core stage",
      { entryName: "action", entryLabel: "pd-actions.what" },
      [
        narrative("pd-actions.what", "What will be done?", "core shown", { uses: ["plan"] }),
        person("pd-actions.who", "Who will do it?", "core shown", { uses: ["plan"] }),
        date("pd-actions.by-when", "Until when?", "core shown", { uses: ["plan"] }),
        single("pd-actions.status", "Where has this got to?", "core never", scale("target-status"), {
          uses: ["plan", "stats"],
        }),
      ],
      {
        uses: ["plan", "summary"],
        from: "public: yjlc.uk names the professionals' part; the fields are our own",
      },
    ),
    sharedList("resources", {
      fields: { name: {}, kind: {}, offer: {}, status: {}, "referral-date": {}, result: {} },
    }),
    ...sharedAll("engagement-barriers", "engagement-barriers-details"),
    sharedList("contingency-safety", {
      fields: { change: {}, effect: {}, action: {}, who: {}, contact: {}, speed: {} },
    }),
    shared("next-review-date", { when: isNot("stage", exitStage) }),
  ],
});

const planAgreed = subSection({
  id: "pd-plan-agreed",
  title: "Plan: agreed and shared",
  guide:
    "The plan is shared with the child and the family. Disagreement is written down, not smoothed over. Look once more before you share it: is anything in it that could put somebody in danger? Facts: who saw it, what they said; and your decision if something is kept back.",
  example:
    "Gone through on 19 June with him and his stepmother at the kitchen table. He said, ‘It's okay, but I don't want school to have page two.’ She agrees, so school gets page one only.",
  leaveOut:
    "New steps that came up, which go to “Plan: the child's part”; your answer to a disagreement, which goes to the manager.",
  questions: [
    ...sharedAll("plan-explained", "plan-agreement", "plan-child-comment", "plan-carer-comment", "plan-copy-given"),
    shortText("pd-plan-not-shared", "What was kept back from the shared plan, and why?", "further never", {
      hint: "For example where a parent must not learn of a disclosure.",
    }),
  ],
});

/** Heading 8: the exit plan. Safety and well-being is judged again under "how we respond". */
const exit = subSection({
  id: "pd-exit",
  title: "Exit: how it went, and the way out",
  guide:
    "Look back fairly: what was done, what worked and what did not. Then the way out: what goes on without us, and how the child finds help again. Facts first, then your analysis of what helped.",
  example:
    "Seven of eight visits done, and no call-out since 2 August. Football helped more than the worksheets, because he could talk there. He says, ‘I'll ring coach first.’ Coach knows, and has our number.",
  leaveOut:
    "Needs found only now that are still urgent, which go to “Plan: what professionals do” before the work ends; other children's stories.",
  questions: [
    narrative("pd-work-done", "What work was done?", "core stage", {
      when: lookingBack,
      noCarry: true,
      uses: ["summary"],
      from: "public: yjlc.uk names the work done; the wording is our own",
    }),
    shared("progress-overall", { when: lookingBack }),
    shared("progress-summary", { when: lookingBack }),
    shared("progress-setbacks", { when: and(lookingBack, isIn("progress-overall", "mixed", "little", "worse")) }),
    shared("progress-child-view", { when: lookingBack }),
    shared("closure-date", { when: ending }),
    shared("closure-reason", { when: ending }),
    shared("closure-reason-other", { when: and(ending, is("closure-reason", "other")) }),
    shared("closure-remaining-needs", { when: ending }),
    sharedList("future-targets", {
      when: ending,
      fields: { want: {}, "i-will": {}, support: {}, handover: {}, "hard-times": {} },
    }),
    shared("closure-way-back", { asked: "core stage", when: ending }),
  ],
});

export const planSection: Section = {
  id: "pd-plan",
  title: "Plan and exit",
  group: "pathways",
  subSections: [childsPlan, professionalsPlan, planAgreed, exit],
};
