import { is } from "../../conditions.ts";
import { choices, narrative, single, subSection } from "../../define.ts";
import type { Section } from "../../language.ts";
import { shared, sharedAll, sharedList } from "../shared-question.ts";

/** Heading 5: behaviour. */
const behaviour = subSection({
  id: "pd-behaviour",
  title: "Behaviour",
  guide:
    'What happened, told by those who know and by the child. No name of anybody who was harmed: write "the shop worker", "a boy from school". Why it happened comes on the next page. Facts, not analysis.',
  example:
    "On 15 May at the bus station he took a boy's cap and ran; the boy fell and cut his knee. He told me, ‘My mates were filming, so I did it.’ He brought the cap back himself.",
  leaveOut:
    "Reasons and worries, which go to “What explains it, and how we respond”; older police matters, which go to “What is known already”.",
  questions: [
    sharedList("episodes", {
      fields: {
        title: {},
        kind: {},
        current: {},
        offences: {},
        "date-from": {},
        "official-account": {},
        "child-account": {},
        company: {},
        exploited: {},
        "exploited-details": {},
        "victim-kind": {},
        "harm-caused": {},
        elements: {},
        "elements-details": {},
        responsibility: {},
        "feelings-after": {},
        "view-of-victim": {},
      },
    }),
    shared("episodes-none-reason"),
    shared("other-behaviours-any"),
    sharedList("other-behaviours", { fields: { type: {}, from: {}, description: {}, known: {}, outcome: {} } }),
  ],
});

/** Heading 6: how the disposal, or the work offered, meets the child's needs. */
const response = subSection({
  id: "pd-response",
  title: "What explains it, and how we respond",
  guide:
    "Now say what you make of the facts: what explains the behaviour, what harm could come to the child or to others, and why this response is the right one. The least that will help is enough. Analysis and decisions, with reasons.",
  example:
    "I think she sets off alarms to be sent home, because all five times were test days and she told us, ‘I can't read that fast.’ Six visits and a reading check are enough, since nobody was hurt.",
  leaveOut:
    "New facts about home or school, which go to “Circumstances”; who will do what by when, which goes to “Plan: what professionals do”.",
  questions: [
    shared("understanding-context", {
      hint: "Say also how things act on each other, which of them matter most, and how the child explains it.",
    }),
    ...sharedAll("future-harm-foreseen", "future-harm-none-reason"),
    narrative("pd-harm-to-others", "Who might be harmed, how, and what keeps them safe?", "core shown", {
      when: is("future-harm-foreseen", "yes"),
      uses: ["plan", "summary"],
      hint: "Kinds of people, no names. If the harm could be serious, a full assessment is needed.",
    }),
    ...sharedAll("adverse-outcome-foreseen", "adverse-outcome-none-reason"),
    sharedList("adverse-outcomes", {
      fields: {
        type: {},
        cause: {},
        description: {},
        impact: {},
        context: {},
        likelihood: {},
        imminence: {},
        evidence: {},
        grid: {},
        status: { asked: "core never", when: null },
      },
    }),
    ...sharedAll(
      "safety-child-view",
      "sawb-grid-advice",
      "sawb-judgement",
      "sawb-reason",
      "safeguarding-referral",
      "safeguarding-referral-details",
    ),
    ...sharedAll("motivation-to-change", "voluntary-agreement"),
    narrative(
      "pd-response-fit",
      "How does the disposal, or the work that we offer, meet the needs of this child and family?",
      "core stage",
      {
        uses: ["plan", "summary"],
        hint: "Name the need and what answers it. Say what you decided against, and why.",
        from: "public: yjlc.uk names the heading; the wording is our own",
      },
    ),
    single("pd-full-assessment", "Is a full assessment (AssetPlus) needed?", "core stage", choices("Yes", "No"), {
      uses: ["summary", "stats"],
      hint: "Yes where serious harm is possible, or where the case goes on to court. What you wrote here goes with it.",
    }),
    narrative("pd-full-assessment-reason", "Why is a full assessment needed, and who has been told?", "core shown", {
      when: is("pd-full-assessment", "yes"),
      uses: ["summary"],
    }),
  ],
});

export const behaviourSection: Section = {
  id: "pd-behaviour-section",
  title: "Behaviour",
  group: "offending",
  subSections: [behaviour],
};
export const responseSection: Section = {
  id: "pd-response-section",
  title: "Conclusions and response",
  group: "explanations",
  subSections: [response],
};
