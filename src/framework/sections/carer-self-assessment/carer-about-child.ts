import { listPage } from "../../define.ts";
import { carers } from "../../define-self-assessment.ts";

export const carerAboutChild = listPage({
  id: "carer-about-child",
  title: "About your child",
  guide:
    'Words for foster carers and residential staff: "the child you care for". One form for each parent or carer who wants one.',
  example:
    "‘He is the first to get up when his gran needs something.’ Gets on with him ‘up and down’ since the move in March. ‘What worries me is the nights: he goes out when I am asleep.’ Born six weeks early; spoke late.",
  leaveOut:
    "What you think of the parent, and what the child says: each has a form of their own. What the worry means is written in Explanations and Conclusions.",
  fields: [
    carers.say("carer-forms.describe", "What are three good things about your child?", {
      beside: "good-at",
      from: "seed 002",
      note: "Strength; shown first.",
    }),
    carers.pick("carer-forms.relationship", "How do you get on with your child at the moment?", "sa-carer-level", {
      prompts: ["not-well"],
      beside: "parenting-strengths",
    }),
    carers.say("carer-forms.since", "Has anything changed for your child since last time?", {
      forms: ["review", "end"],
      beside: "progress-child-view",
    }),
    carers.say("carer-forms.worries", "What worries you most about your child now?", {
      prompts: "any-answer",
      beside: "parenting-concerns",
    }),
    carers.pick(
      "carer-forms.understanding",
      "Does your child understand what people say to them, and find words easily?",
      "sa-agree",
      { prompts: ["not-really", "no"], beside: "slcn-understanding" },
    ),
    carers.say(
      "carer-forms.childhood",
      "Was anything hard when your child was small (health, birth, injury, moves, separation)?",
      { forms: ["initial", "prevention"], beside: "life-events", note: "Offers a life event." },
    ),
  ],
});
