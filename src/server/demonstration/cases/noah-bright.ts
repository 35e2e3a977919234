/** Noah, 16: a bored night with spray paint. A completed light stage and the beginning of a trade. */
import { caseOf } from "../case-of.ts";
import { cautioned } from "../offence-kinds.ts";
import { quietLife } from "../quiet-life.ts";

export const noahBright = caseOf(
  "noah-bright",
  { reference: "NM-04201", caseManager: "sam", givenNames: "Noah", familyName: "Bright", born: "2010-04-02" },
  { by: "tom", on: "2026-09-14", at: "13:50" },
)
  .facts({
    "sex-recorded": "male",
    ethnicity: "m1",
    "preferred-language": "English",
    "interpreter-needed": "no",
    "home-service": "Northmoor Youth Justice Service, Sam Okafor",
  })
  .address("home", { line: "88 Gasworks Road, Northmoor", postcode: "NM3 8GR", kind: "current", from: "2010" })
  .carer("mother", {
    person: "Dionne Bright",
    relationship: "mother",
    "parental-responsibility": "yes",
    "lives-with": "yes",
    contact: "07700 900166, not on night-shift days",
  })
  .service("autism", {
    service: "Northmoor Neurodevelopmental Team",
    kind: "mental-health",
    from: "2019",
    to: "2020",
    reason: "Assessed and diagnosed autistic at nine",
    engagement: "well",
  })
  .outcome("caution", {
    date: "2026-10-01",
    type: "youth-caution",
    body: "Northmoor Police",
    start: "2026-10-01",
    status: "completed",
  })
  .offence("paint", cautioned("damage", "2026-08-29", "caution"))
  .stage("referral-in-oocd", { by: "sam", on: "2026-09-15", at: "09:15", trigger: "2026-09-14" }, (stage) =>
    stage
      .entry("outcomes", "caution", { current: "yes" })
      .entry("offences", "paint", { current: "yes", episode: "bridge" })
      .answers({
        ...quietLife,
        "services-any": "yes",
        "sanction-history-checked": "yes",
        "other-plans-any": "no",
        "slcn-literal": "yes",
        "slcn-change-senses": "yes",
        "slcn-diagnosis": "yes",
        "slcn-past-help": ["camhs-or-neurodevelopmental-team"],
        "slcn-effects": ["police-interview", "time-and-appointments"],
        "communication-adjustments": ["warn-of-changes", "quiet-room", "same-worker"],
        "intermediary-needed": "no",
        "slcn-detail":
          'Noah is autistic and says so in his first sentence, to save time. He answers exactly what is asked: when the officer said "Can you tell me what happened?" he said "Yes" and waited. Write appointments down with a start and an end, say which room, and do not move them on the day.',
        "send-status": "none",
        "ete-status": "college",
        "ete-hours-offered": 18,
        "ete-hours-attended": 18,
        "send-assessment-request": "no",
      })
      .entry("neuro-conditions", "autism", {
        condition: "autism",
        status: "diagnosed",
        date: "2020-03",
        support: "A quiet corner at college and a card he can show",
      })
      .on("2026-09-18", "17:00")
      .entry("sources-used", "noah", {
        kind: "young-person",
        detail: "Noah, at the skate park and in writing",
        date: "2026-09-18",
      })
      .entry("sources-used", "mother", { kind: "parent-carer", detail: "Dionne Bright, by phone", date: "2026-09-16" })
      .screened("2026-09-18", { slcn: { "next-step": "in-place" } })
      .answers({
        "strength-topics": ["learning-education-employment", "slcn-neurodisability"],
        "learning-strengths": ["attends-well", "knows-what-they-want-to-do", "enjoys-learning-by-doing"],
        "slcn-strengths": ["proud-of-how-their-mind-works", "uses-own-ways-to-stay-calm-or-focused"],
      })
      .entry("life-events", "college", {
        title: "Starts painting and decorating at college",
        type: "turning-point",
        date: "2026-09-07",
        effect: "helped",
      })
      .entry("episodes", "bridge", {
        title: "Paint on the footbridge",
        kind: "offence-or-offences",
        current: "yes",
        "date-from": "2026-08-29",
        place: "street-or-park",
        "official-account":
          "A patrol found Noah at half past one in the morning finishing a six-metre heron on the new footbridge. He gave his name, the brand of paint and the time he had begun. Cleaning cost the council £380.",
        "child-account":
          '"The concrete was even and the lamp was on. The heron lives under it. I did not write anything rude." His usual wall had been knocked down that week.',
        company: "alone",
        exploited: "no",
        planning: "planned",
        reasons: ["excitement"],
        "victim-kind": ["community"],
        "harm-caused": "minor",
        elements: ["none"],
        responsibility: "full",
        "feelings-after":
          "Upset by the handcuffs, which pinched, and by the heron being scrubbed off before he could photograph it.",
        "view-of-victim":
          "He had not thought of the bridge as somebody's. After reading the cleaner's statement he worked out how many hours she had knelt.",
      })
      .answers({
        "attitude-signs-of-concern": ["none"],
        "attitude-signs-of-change": ["owns-it", "wants-amends"],
        "goals-own-words": '"Sign writer. There is a man in Weir Street who does it with a brush, not a sticker."',
        "good-at": "Lettering. Remembering which bird is where. Never being late.",
        coping: "well",
        "trusted-adult": "yes",
        "trusted-adult-who": "His mother; and his college tutor, Des, about paint",
        "opportunities-now": ["learning", "family", "mentor"],
        "motivation-to-change": "ready",
        "carer-support": "fully",
        "engagement-barriers": ["communication"],
        "engagement-barriers-details":
          'Waiting rooms and surprises. He suggests e-mail first, so that he can "pre-load".',
        "diversity-considerations":
          "An autistic, mixed-heritage boy of six foot one, alone on a bridge at night: his mother has taught him to keep his hands in sight, and he recited the rule to us. Two polite officers is what made this end well, and the next ones may not know him.",
        "learning-preferences": ["reading", "seeing"],
        "voluntary-agreement": "both-agreed",
      })
      .entry("desistance-factors", "craft", {
        category: "learning-education-employment",
        direction: "for",
        description: "A craft he is already good at, and a college course that began a week after the offence.",
        strength: "strong",
        "child-agrees": "yes",
      })
      .entry("desistance-factors", "walls", {
        category: "lifestyle",
        direction: "against",
        description: "Nowhere lawful left to paint since the wall behind the baths came down.",
        strength: "moderate",
        "child-agrees": "yes",
        changeable: "yes-soon",
      })
      .answers({
        "understanding-context":
          'Noah paints because it steadies him, and he lost his place to do it in the week before. To him an even grey surface with a lamp was an offer. He understood the rule once it had a person in it, the cleaner, rather than a sign. He explains it without excuse and we agree with every word but one: "planned" makes it sound as if he had weighed it up against anything. A wall of his own and the man in Weir Street would answer nearly all of it.',
        "future-harm-foreseen": "no",
        "future-harm-none-reason":
          "Paint on concrete. He is careful of people and birds, and walked away from a quarrel at the skate park while we watched.",
        "rosh-judgement": "low",
        "lor-judgement": "low",
        "lor-reason":
          "A single matter with one clear cause, which the council's youth arts officer has already offered to remove.",
        "risk-to-children": "no",
        "adverse-outcome-foreseen": "no",
        "adverse-outcome-none-reason":
          "He knows what overloads him and leaves in time. His mother and he have a plan for being stopped by police, and it worked.",
        "sawb-judgement": "low",
      })
      .on("2026-09-28", "11:45")
      .answers({
        "proposal-summary":
          "A youth caution with two voluntary pieces: a morning with the bridge's cleaning team, and an introduction to the sign writer.",
        "tailoring-plan": "E-mail the agenda a day ahead with times. Same room, same worker, end when it says we end.",
        "controls-needed": "no",
        "next-review-date": "2027-02-02",
      })
      .entry("key-areas", "goals-and-life-opportunities", {
        priority: "first",
        summary: "Weir Street, and a wall that is his on paper.",
      })
      .entry("key-areas", "not-offending", {
        priority: "some",
        summary: "One question before painting: whose is it, and did they say yes?",
      })
      .entry("key-areas", "not-hurting-others", { priority: "none" })
      .entry("key-areas", "keeping-safe", { priority: "none" })
      .entry("key-areas", "repairing-harm", {
        priority: "some",
        summary: "A morning with the team that scrubbed the heron off.",
      })
      .entry("plan-targets", "wall", {
        want: '"A wall where it is allowed, in writing"',
        area: "goals-and-life-opportunities",
        links: ["walls", "goals"],
        "i-will": "Draw the heron to scale for the arts officer and send it by Friday.",
        helpers: ["case-manager", "friend-or-family"],
        "helpers-will": "Sam goes with me to the meeting at the baths and does not talk over me.",
        "by-when": "2026-10-30",
        know: "I have the letter and the wall has a number.",
        order: 1,
        status: "not-started",
      })
      .entry("rj-episode", "bridge", {
        which: "bridge",
        "safety-worries": "no",
        "young-person-wants": ["unpaid-work-for-those-affected"],
        ready: "ready",
        suitable: ["community-reparation"],
      })
      .answers({
        "plan-explained": ["read-together"],
        "plan-agreement": "yes",
        "plan-signed-date": "2026-10-01",
        "plan-copy-given": "sent-by-phone-or-e-mail",
      })
      .on("2026-10-02", "09:00")
      .ask("explanations", "Straightforward. I am glad of your eye on the paragraph about being stopped.")
      .ask("pathways", "One target only, on purpose.")
      .on("2026-10-05", "12:30", "marcus")
      .sign("explanations")
      .sign("pathways")
      .on("2026-10-05", "15:20", "sam")
      .complete(),
  )
  .end();
