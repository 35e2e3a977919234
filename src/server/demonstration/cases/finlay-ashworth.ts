/** Finlay, 13: a catapult. A short prevention assessment in the summer; then a train window, and a full one that begins with it. */
import { caseOf } from "../case-of.ts";
import { offence } from "../offence-kinds.ts";
import { quietShortLife } from "../quiet-life.ts";

export const finlayAshworth = caseOf(
  "finlay-ashworth",
  { reference: "NM-04203", caseManager: "sam", givenNames: "Finlay", familyName: "Ashworth", born: "2013-04-08" },
  { by: "tom", on: "2026-06-08", at: "09:50" },
)
  .facts({
    "preferred-name": "Fin",
    "sex-recorded": "male",
    ethnicity: "w1",
    "preferred-language": "English",
    "interpreter-needed": "no",
    "home-service": "Northmoor Youth Justice Service, Sam Okafor",
  })
  .address("home", { line: "9 Signal Row, Northmoor", postcode: "NM3 9SR", kind: "current" })
  .carer("father", {
    person: "Neil Ashworth",
    relationship: "father",
    "parental-responsibility": "yes",
    "lives-with": "yes",
    contact: "07700 900147, nights at work until seven, so ring after noon",
  })
  .service("school", {
    service: "Weirside Academy",
    kind: "education",
    worker: "Ms Adeyemi, head of year",
    from: "2024-09",
    reason: "His school; asked for this work",
  })
  .stage(
    "prevention-and-diversion-assessment",
    { by: "sam", on: "2026-06-09", at: "10:00", trigger: "2026-06-08" },
    (stage) =>
      stage
        .answers({
          "pd-referral":
            "Ms Adeyemi asked, after the groundsman found ball bearings under eleven cracked panes of the old bus shelter and Fin said they were his. She hopes that he can have something better to aim at. His father hopes so too, and has put the catapult on top of the wardrobe.",
          ...quietShortLife,
          "services-any": "yes",
        })
        .on("2026-06-12", "16:10")
        .entry("sources-used", "fin", { kind: "young-person", detail: "Fin, walking the canal, an hour" })
        .entry("sources-used", "father", { kind: "parent-carer", detail: "Neil Ashworth, in his kitchen" })
        .entry("sources-used", "school", { kind: "school", detail: "Ms Adeyemi, by telephone" })
        .answers({
          "strength-topics": ["family-and-networks", "lifestyle"],
          "time-use": "mixed",
          "pd-daily-life":
            "From the end of school until nine he is on his own: his father sleeps before the night shift. He goes along the canal with the catapult, makes his own targets and keeps a notebook of hits and wind. The two friends he had moved on to the upper school's football team.",
          "learning-preferences": ["doing", "short"],
          "diversity-considerations":
            "He looks at his hands when he is asked straight out, and answers when walking side by side. So we walk.",
          "trusted-adult": "yes",
          "trusted-adult-who": "His father; and Des, who keeps the lock",
          "carer-support": "fully",
          "pd-family-help":
            '"Somebody for him between half past three and nine. I cannot change the shift." Nothing else, Neil says.',
        })
        .entry("episodes", "shelter", {
          title: "Panes of the old bus shelter",
          kind: "anti-social-behaviour",
          current: "yes",
          "date-from": "2026-05-30",
          "official-account":
            "Eleven panes of a shelter that no bus stops at were cracked over some weeks. Nobody was in it at any time, as far as the school's camera shows.",
          "child-account": '"It was the right size and nobody used it. I never missed the middle ones."',
          company: "alone",
          exploited: "no",
          "victim-kind": ["community"],
          "harm-caused": "minor",
          elements: ["none"],
          responsibility: "full",
          "feelings-after": "Sorry about the sweeping up, when he learnt that the groundsman had done it by hand.",
          "view-of-victim": "He had not thought that it was anybody's.",
        })
        .on("2026-06-17", "15:30")
        .answers({
          "understanding-context":
            "Fin is good at one thing that needs patience, and has five empty hours a day and nowhere that wants it. The shelter was a target because it looked left over, as he feels a little himself since his friends went. He did not set out to break things so much as to hit them; he agrees, and says that the noise was good too.",
          "future-harm-foreseen": "no",
          "future-harm-none-reason":
            "He has never aimed at anything alive, gave the ball bearings up himself, and his father has the catapult.",
          "adverse-outcome-foreseen": "no",
          "adverse-outcome-none-reason":
            "The evenings are lonely rather than dangerous, and the lock-keeper looks out for him.",
          "sawb-judgement": "low",
          "motivation-to-change": "willing",
          "voluntary-agreement": "both-agreed",
          "pd-response-fit":
            "What he lacks is somewhere to be and something to aim at: the archery club takes beginners on Tuesdays and Thursdays. We decided against a victim-awareness course, because one afternoon with the groundsman says more.",
          "pd-full-assessment": "no",
          "goals-own-words": '"Shoot for a club, with a proper bow. Or mend clocks."',
          "good-at": "Judging distance and wind. Waiting. Drawing what he sees through glass.",
          "pd-help-wanted": '"Someone to come with me the first time, so I do not have to walk in on my own."',
        })
        .entry("plan-targets", "club", {
          want: '"Somewhere I am allowed to aim"',
          links: ["goals"],
          "i-will": "Go on Tuesdays and Thursdays, and leave the catapult where Dad put it.",
          "helpers-will": "Sam walks in with me twice. Dad signs the form and looks at the score sheet.",
          "by-when": "2026-09-15",
          know: "Ten evenings ticked on the card.",
          status: "under-way",
        })
        .entry("pd-actions", "groundsman", {
          what: "Set up an afternoon with the groundsman, putting in new panes together",
          who: "Sam Okafor",
          "by-when": "2026-07-10",
          status: "under-way",
        })
        .entry("pd-actions", "fee", {
          what: "Ask the archery club to waive its fee for the first term",
          who: "Ms Adeyemi",
          "by-when": "2026-06-30",
          status: "reached",
        })
        .answers({
          "engagement-barriers": ["none"],
          "next-review-date": "2026-09-17",
          "plan-explained": ["talked-through", "with-parent-or-carer"],
          "plan-agreement": "yes",
          "plan-copy-given": "printed",
        })
        .on("2026-06-18", "09:20")
        .ask("explanations", "Short, as he is: one worry, one answer to it.")
        .ask("pathways", "The fee is settled; the first evening is next Tuesday.")
        .on("2026-06-19", "11:05", "marcus")
        .sign("explanations")
        .sign("pathways")
        .on("2026-06-19", "11:40", "sam")
        .complete(),
  )
  .on("2026-11-11", "10:30", "tom")
  .outcome("caution", {
    date: "2026-11-10",
    type: "youth-conditional-caution",
    body: "Northmoor Police",
    start: "2026-11-10",
    status: "pending",
  })
  .offence("train", offence("damage", { date: "2026-10-29", status: "alleged", outcome: "caution" }))
  .stage("referral-in-oocd", { by: "sam", on: "2026-11-12", at: "09:30", trigger: "2026-11-11" }, (stage) =>
    stage
      .entry("outcomes", "caution", { current: "yes" })
      .entry("offences", "train", { current: "yes", episode: "train" })
      .on("2026-11-18", "16:40")
      .entry("sources-used", "fin-again", {
        kind: "young-person",
        detail: "Fin, at the lock, with Des",
        date: "2026-11-18",
      })
      .entry("episodes", "train", {
        title: "A window of the evening train",
        kind: "offence-or-offences",
        current: "yes",
        "date-from": "2026-10-29",
        "official-account":
          "A pebble cracked the outer pane of the third carriage as it slowed for the viaduct. The inner pane held; a woman and a small boy sat beside it and were not hurt. The guard saw a lad on the towpath with his hood up, still standing there.",
        "child-account":
          '"The club shut for half-term and I missed it. I wanted to see if I could hit something that moves. I did not know you can see them inside until it stopped."',
        company: "alone",
        exploited: "no",
        responsibility: "full",
        "feelings-after":
          "He waited for the police where he stood. He has not slept well since and has told his father why.",
      }),
  )
  .end();
