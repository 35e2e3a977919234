import { flagged } from "../../conditions.ts";
import { narrative, subSection } from "../../define.ts";
import type { Section } from "../../language.ts";
import { shared, sharedAll } from "../shared-question.ts";

/** Heading 1 of the form as publicly described: the child's circumstances. */
const circumstances = subSection({
  id: "pd-circumstances",
  title: "Circumstances",
  guide:
    "Home, school or work, health, and how the child spends time. Facts: who, what, since when, and how we know. Begin with what goes well. What it means for the behaviour belongs under “What explains it”.",
  example:
    "Plays drums on Thursdays and has not missed since Easter. Sleeps on the sofa since the baby came in April, his mother says. He told me, ‘I'm tired all the time.’ School has him in four days of five.",
  leaveOut:
    "What the family needs for itself, which goes to “Family needs”; what it all means, which goes to “What explains it, and how we respond”.",
  questions: [
    ...sharedAll("strength-topics", "accommodation-type", "accommodation-concerns", "money-concerns"),
    shared("neighbourhood-concerns"),
    shared("living-detail", {
      when: flagged("accommodation-type", "accommodation-concerns", "money-concerns", "neighbourhood-concerns"),
    }),
    ...sharedAll(
      "ete-status",
      "ete-hours-offered",
      "ete-hours-attended",
      "ete-concerns",
      "exclusions",
      "send-status",
      "learning-detail",
    ),
    ...sharedAll("phys-condition", "mh-known", "self-harm", "suicide-thoughts", "bereavement"),
    shared("mental-detail", {
      when: flagged("phys-condition", "mh-known", "self-harm", "suicide-thoughts", "bereavement"),
    }),
    ...sharedAll("drug-use", "alcohol-ever", "time-use", "friends-mix"),
    narrative(
      "pd-daily-life",
      "What should the reader know about free time, friends, drink or drugs?",
      "further shown",
      {
        when: flagged("drug-use", "alcohol-ever", "time-use", "friends-mix"),
        hint: "What, how often, with whom, and what the child says about it.",
      },
    ),
  ],
});

/** Heading 2: diversity needs. */
const diversity = subSection({
  id: "pd-diversity",
  title: "Diversity needs",
  guide:
    "Who the child is, and what that asks of us: culture, faith, race, sex and gender, disability, and how they understand and talk. Not a list of labels: write what we do differently because of it. Facts, then what you decide to do because of them.",
  example:
    "He prays on Fridays at one, so we meet at three. English is his third language; his cousin says he nods when lost, so I ask him to show me. He says, ‘Slow is good.’",
  leaveOut: "Illness and treatment, which go to “Circumstances”; how the family manages, which goes to “Family needs”.",
  questions: [
    ...sharedAll("slcn-understanding", "slcn-expressing", "slcn-diagnosis"),
    shared("communication-adjustments", {
      when: flagged("slcn-understanding", "slcn-expressing", "slcn-diagnosis", "phys-condition"),
    }),
    ...sharedAll("learning-preferences", "discrimination", "diversity-considerations"),
  ],
});

/** Heading 3: family needs. */
const family = subSection({
  id: "pd-family",
  title: "Family needs",
  guide:
    "What the family does well, what is hard for them, and what help they would like for themselves. Harm at home is written as it is known, with who said it; safeguarding procedures come before this form. Facts and the family's own words; not yet analysis.",
  example:
    "Her dad cooks every night and comes to each meeting. Since his accident in February money is short. He says, ‘I need someone to help me with the forms.’ She looks after her brother on Saturdays.",
  leaveOut:
    "Who uses or frightens the child outside the family, which goes to “Exploitation”; help that we arrange, which goes to “Plan: what professionals do”.",
  questions: [
    ...sharedAll(
      "trusted-adult",
      "trusted-adult-who",
      "carer-support",
      "parenting-concerns",
      "abuse-by-parent-or-carer",
      "domestic-abuse-witnessed",
      "parenting-detail",
      "young-carer",
      "family-concerns",
    ),
    shared("family-detail", { when: flagged("family-concerns", "young-carer") }),
    ...sharedAll("childrens-services-ever", "child-protection-plan"),
    shared("care-history-detail", { when: flagged("child-protection-plan") }),
    narrative("pd-family-help", "What help would the family like, in their own words?", "core stage", {
      uses: ["plan", "summary"],
      hint: "“None” is an answer, if it is theirs.",
      from: "public: yjlc.uk names the heading; the wording is our own",
    }),
  ],
});

/** Heading 4: exploitation. */
const exploitation = subSection({
  id: "pd-exploitation",
  title: "Exploitation",
  guide:
    "Children are used by others more often than they say. Write what was seen and by whom, how sure it is, and what has been done. A child who is exploited is a child who is harmed, whatever they did. Facts first, each with who saw it; then in short how sure you are.",
  example:
    "His teacher saw a new phone and trainers in the first week of May; his gran saw a grey car wait twice. He says, ‘He's just a friend of a friend.’ Not sure yet; children's services told on 10 May.",
  leaveOut:
    "What the child did while being used, which goes to “Behaviour”; the plan to keep them safe, which goes to “Plan: what professionals do”.",
  questions: [
    ...sharedAll(
      "sexual-exploitation-risk",
      "criminal-exploitation-risk",
      "gang-association",
      "radicalisation-risk",
      "missing-episodes-ever",
      "online-concerns",
      "victim-of-harm",
    ),
    shared("exploitation-referral", { when: flagged("sexual-exploitation-risk", "criminal-exploitation-risk") }),
    shared("nrm-status", { when: flagged("sexual-exploitation-risk", "criminal-exploitation-risk") }),
    shared("exploitation-detail", {
      when: flagged(
        "sexual-exploitation-risk",
        "criminal-exploitation-risk",
        "gang-association",
        "radicalisation-risk",
        "missing-episodes-ever",
        "online-concerns",
        "victim-of-harm",
      ),
    }),
  ],
});

export const childAndFamilySection: Section = {
  id: "pd-child-and-family",
  title: "The child and the family",
  group: "personal-family-social",
  subSections: [circumstances, diversity, family, exploitation],
};
