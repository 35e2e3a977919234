import { isIn } from "../../conditions.ts";
import { narrative, ref, subSection } from "../../define.ts";
import type { Section } from "../../language.ts";
import { shared, sharedAll, sharedList } from "../shared-question.ts";
import { assessmentStage, exitStage, reviewStage } from "../stages.ts";

const lookingBack = isIn("stage", reviewStage, exitStage);

const opening = subSection({
  id: "pd-opening",
  title: "Why we are here",
  guide:
    "A short stage for prevention and diversion. Two or three sentences are enough in most boxes. What is known from the case record or from an earlier stage is filled in already: look at it, and put right what is no longer so. Facts: who asks, why now and what is hoped for.",
  example:
    "His head of year asked on 4 June, because he left lessons eleven times in May and pushed a teaching assistant. She hopes that he can finish Year 8 there. He says, ‘I'd like that too.’",
  leaveOut:
    "What happened in detail, which goes to “Behaviour”; reasons for it, which go to “What explains it, and how we respond”.",
  questions: [
    ...sharedAll("stage-side", "stage-trigger-date", "stage-due-date", "stage-late-reason"),
    narrative("pd-referral", "Who asked for this work, why now, and what do they hope for?", "core stage", {
      when: isIn("stage", assessmentStage),
      uses: ["summary"],
      hint: 'For example "School asked after two fights in a month; they hope he can stay in class."',
      from: "own: the public account names the form's headings only",
    }),
    shared("review-change-summary", { when: lookingBack }),
  ],
});

const person = subSection({
  id: "pd-person",
  title: "The child",
  guide:
    "Comes from the case record. Check it with the child and put it right there; nothing is typed twice. Facts only.",
  example:
    "Checked with her and her aunt on 11 October: she is thirteen, likes the short form of her name, and has lived with her aunt since July. The old phone number was put right.",
  leaveOut:
    "What you make of who the child is, which goes to “Diversity needs”; family troubles, which go to “Family needs”.",
  questions: [
    ref("pd-see-name", "Name", "core stage", ["case:given-names", "case:family-name"], { readOnly: true }),
    ref("pd-see-preferred-name", "Name the child likes to be called", "core never", ["case:preferred-name"]),
    ref("pd-see-date-of-birth", "Date of birth", "core stage", ["case:date-of-birth"]),
    ref("pd-see-sex", "Sex recorded for statistics", "core stage", ["case:sex-recorded"]),
    ref("pd-see-gender-identity", "Gender identity and pronouns, if different or important to them", "core never", [
      "case:gender-identity",
    ]),
    ref("pd-see-ethnicity", "Ethnicity", "core stage", ["case:ethnicity"]),
    ref("pd-see-religion", "Religion or belief", "core never", ["case:religion"]),
    ref("pd-see-language", "Preferred language and need for an interpreter", "core stage", [
      "case:preferred-language",
      "case:interpreter-needed",
    ]),
    ref("pd-see-address", "Home address and current address if different", "core stage", ["case:addresses"]),
    ref("pd-see-contact", "Best way to make contact", "core never", ["case:contact-details"]),
    ref("pd-see-home-service", "Home youth justice service", "core stage", ["case:home-service"]),
    ...sharedAll("person-age", "case-type", "carers"),
  ],
});

const known = subSection({
  id: "pd-known",
  title: "What is known already",
  guide:
    "What led to the referral as the record has it, who else is involved, and what you used. Earlier cautions and the like stay on the record; no score is made from them in this stage. Facts only, with where they come from.",
  example:
    "Police letter of 2 March: shop window broken, community resolution offered. The family support worker, spoken to on 6 March, visits on Mondays until Easter. The school report was asked for and has not come.",
  leaveOut:
    "How it came about in the child's words, which goes to “Behaviour”; what you think of earlier help, which goes to “What explains it, and how we respond”.",
  questions: [
    sharedList("offences", {
      fields: { title: {}, code: {}, date: {}, status: {}, episode: {}, current: {} },
    }),
    sharedList("outcomes", { fields: { date: {}, type: {}, status: {}, current: {} } }),
    shared("services-any"),
    sharedList("services-involved", {
      fields: { service: {}, kind: {}, worker: {}, from: {}, to: {}, reason: {} },
    }),
    sharedList("sources-used", { fields: { kind: {}, detail: {} } }),
    ...sharedAll("specific-victim-concern", "specific-victim-details", "staff-safety-concern", "staff-safety-details"),
  ],
});

export const aboutSection: Section = {
  id: "pd-about",
  title: "About this stage",
  group: "stage",
  subSections: [opening],
};
export const recordSection: Section = {
  id: "pd-record",
  title: "The child and what is known",
  group: "core-record",
  subSections: [person, known],
};
