/** Sofia, 15: a first youth caution to be decided. The light route, nearly finished. */
import { caseOf } from "../case-of.ts";
import { offence } from "../offence-kinds.ts";
import { quietLife } from "../quiet-life.ts";

export const sofiaPetrescu = caseOf(
  "sofia-petrescu",
  {
    reference: "NM-04256",
    caseManager: "priya",
    givenNames: "Sofia",
    familyName: "Petrescu",
    born: "2011-06-30",
  },
  { by: "tom", on: "2026-11-05", at: "09:40" },
)
  .facts({
    "sex-recorded": "female",
    ethnicity: "w9",
    "preferred-language": "English at school, Romanian at home",
    "interpreter-needed": "no",
    "immigration-status": "Romanian, settled status",
    "contact-details": "Mother's phone after 15:30; Sofia reads messages and does not answer calls",
    "home-service": "Northmoor Youth Justice Service, Priya Nandakumar",
  })
  .address("home", { line: "Flat 6, 40 Station Parade, Northmoor", postcode: "NM2 5SP", kind: "current", from: "2021" })
  .carer("mother", {
    person: "Elena Petrescu",
    relationship: "mother",
    "parental-responsibility": "yes",
    "lives-with": "yes",
    contact: "07700 900171",
    needs: "Romanian interpreter for anything long or legal",
  })
  .carer("grandmother", {
    person: "Maria Ionescu",
    relationship: "grandparent",
    "parental-responsibility": "no",
    "lives-with": "yes",
    needs: "Speaks Romanian only",
  })
  .outcome("with-police", { date: "2026-10-30", type: "pending-police", body: "Northmoor Police", status: "pending" })
  .offence("makeup", offence("shop-theft", { date: "2026-10-17", status: "charged", plea: "guilty" }))
  .stage("referral-in-oocd", { by: "priya", on: "2026-11-06", at: "10:00", trigger: "2026-11-05" }, (stage) =>
    stage
      .entry("outcomes", "with-police", { current: "yes", start: "2026-12-07" })
      .entry("offences", "makeup", { current: "yes", episode: "shop" })
      .answers({
        ...quietLife,
        "services-any": "no",
        "sanction-history-checked": "yes",
      })
      .on("2026-11-11", "16:10")
      .entry("sources-used", "sofia", {
        kind: "young-person",
        detail: "Sofia, at home and then on a walk",
        date: "2026-11-11",
      })
      .entry("sources-used", "mother", {
        kind: "parent-carer",
        detail: "Elena, with an interpreter",
        date: "2026-11-11",
      })
      .entry("sources-used", "school", { kind: "school", detail: "Head of Year 10, by phone", date: "2026-11-12" })
      .screened("2026-11-11")
      .answers({
        "strength-topics": ["parenting-care-supervision", "learning-education-employment"],
        "parenting-strengths": ["warm-and-caring", "know-where-the-young-person-is", "do-not-accept-harmful-behaviour"],
        "learning-strengths": ["attends-well", "has-a-favourite-subject-or-skill", "family-back-their-learning"],
      })
      .entry("life-events", "move", {
        title: "Moves from Cluj to Northmoor",
        type: "move",
        date: "2021-08",
        effect: "mixed",
        now: "no",
        note: "She was ten and spoke no English; a teaching assistant called Bev sat with her for a year",
      })
      .entry("life-events", "grandmother", {
        title: "Grandmother comes to live with them",
        type: "new-family",
        date: "2026-02",
        effect: "helped",
      })
      .on("2026-11-13", "11:20")
      .entry("episodes", "shop", {
        title: "Make-up from the chemist",
        kind: "offence-or-offences",
        current: "yes",
        "date-from": "2026-10-17",
        place: "shop-or-business",
        "official-account":
          "A store detective saw Sofia put three lipsticks and a palette, £41 in all, into her school bag. She walked past the tills, was stopped at the door, gave everything back and cried.",
        "child-account":
          "\"Everyone at Mia's sleepover had their own. I had my mum's old one with the corner gone. I wasn't even going to keep all of it.\" She had the money for one lipstick in her purse.",
        company: "alone",
        exploited: "no",
        planning: "spur-of-the-moment",
        reasons: ["belonging"],
        "victim-kind": ["business"],
        "harm-caused": "minor",
        elements: ["none"],
        responsibility: "full",
        "feelings-after":
          "Could not eat that evening. Two weeks on she still crosses the road so as not to pass the shop.",
        "view-of-victim":
          "She thought of the shop as nobody, until the detective told her that she has to fill in a form for each one and stays late.",
        amends: "Wrote a letter to the manager without being asked; it is in her drawer.",
      })
      .answers({
        "offending-common-features": ["nothing-clear"],
        "attitude-signs-of-concern": ["none"],
        "attitude-signs-of-change": ["owns-it", "sorry", "wants-amends"],
      })
      .on("2026-11-17", "14:05")
      .answers({
        "goals-own-words":
          '"To do hair and make-up for films, like the ones with wounds and old people. And to not have Bunica cry again because of me."',
        "good-at": "Drawing faces. Translating for the whole stairwell, which she does without being thanked.",
        "trusted-adult": "yes",
        "trusted-adult-who": "Her grandmother, and Miss Adeyemi in art",
        "opportunities-now": ["learning", "family"],
        "motivation-to-change": "ready",
        "carer-support": "fully",
        "engagement-barriers": ["none"],
        "diversity-considerations":
          "She is the family's English voice, so do not use her to interpret about herself: book somebody. Being stopped in front of other customers, she heard a word about Romanians that she has not told her mother. Ask whether she wants to do something about it.",
        "learning-preferences": ["seeing", "doing"],
        "voluntary-agreement": "both-agreed",
      })
      .entry("desistance-factors", "family", {
        category: "parenting-care-supervision",
        direction: "for",
        description:
          "A mother and grandmother who were upset, not surprised by what to do: she apologised at home before anyone asked.",
        strength: "strong",
        "child-agrees": "yes",
      })
      .entry("desistance-factors", "fitting-in", {
        category: "self-identity",
        direction: "against",
        description: "Wanting to look as if money is no matter among friends for whom it is none.",
        strength: "weak",
        "child-agrees": "partly",
      })
      .answers({
        "understanding-context":
          'This was one bad minute in a sound life. Sofia has changed country, language and school and has done it well, but the last step, being asked to the sleepovers of girls with more money, was the one she could not manage by working hard. She took what would let her belong and was caught in the act of being ashamed already. She explains it much as we do: "I wanted to be normal for one night." What holds her is strong, and the shame will be put to better use by repairing than by being watched.',
        "future-harm-foreseen": "no",
        "future-harm-none-reason":
          "No violence, no threats, nothing at school; when stopped she gave everything back at once.",
        "rosh-judgement": "low",
        "lor-judgement": "low",
        "lor-reason":
          "First matter, fully owned, at a time of fitting in that is passing; two adults at home who talk with her about money now.",
        "risk-to-children": "no",
        "adverse-outcome-foreseen": "no",
        "adverse-outcome-none-reason":
          "She eats, sleeps, goes to school and tells her grandmother most things. The remark in the shop hurt; it has not kept her at home.",
        "sawb-judgement": "low",
      })
      .on("2026-11-20", "12:15")
      .entry("key-areas", "goals-and-life-opportunities", {
        priority: "some",
        summary:
          "Art is where she is already somebody. One visit to the theatre's make-up room would show her the way in.",
      })
      .entry("key-areas", "not-offending", { priority: "none" })
      .entry("key-areas", "not-hurting-others", { priority: "none" })
      .entry("key-areas", "keeping-safe", { priority: "none" })
      .entry("key-areas", "repairing-harm", {
        priority: "first",
        summary: "The letter in the drawer, taken to the shop by her and not by us.",
      })
      .answers({
        "tailoring-plan":
          "Two short meetings after school, in the art room if Miss Adeyemi can have us. Papers for her mother in Romanian.",
        "controls-needed": "no",
      })
      .entry("plan-targets", "letter", {
        want: '"I want to give the letter and then walk past that shop like a normal person"',
        area: "repairing-harm",
        links: ["repairing-harm", "family"],
        "i-will": "Take my letter to the manager and answer if she asks me something.",
        helpers: ["parent-or-carer", "restorative-worker"],
        "helpers-will": "Bunica comes with me. Dee-Anne asks the manager first whether she wants it.",
        "by-when": "2026-12-11",
        order: 1,
        status: "not-started",
      })
      .entry("rj-episode", "shop", {
        which: "shop",
        "safety-worries": "no",
        "young-person-wants": ["write-or-record-a-message", "repair-or-replace"],
        "young-person-says": '"I can say sorry in two languages."',
        suitable: ["letter", "shuttle-messages"],
      }),
  )
  .end();
