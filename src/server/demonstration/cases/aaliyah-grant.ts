/** Aaliyah, 17: a glass in a bar where she should not have been. A report that is late by a day. */

import { addDays, type IsoDate } from "../../../judgement/dates.ts";
import { isWorkingDay } from "../../../judgement/working-days/working-days.ts";
import { caseOf } from "../case-of.ts";
import { offence, proved } from "../offence-kinds.ts";
import { quietLife } from "../quiet-life.ts";

/** The next sitting of the court from today on: its report was due on the working day before. */
const nextSitting = (today: IsoDate): IsoDate => (isWorkingDay(today) ? today : nextSitting(addDays(today, 1)));

export const aaliyahGrant = caseOf(
  "aaliyah-grant",
  { reference: "NM-04215", caseManager: "priya", givenNames: "Aaliyah", familyName: "Grant", born: "2009-07-12" },
  { by: "tom", on: "2025-03-10", at: "11:00" },
)
  .facts({
    "sex-recorded": "female",
    ethnicity: "m1",
    "preferred-language": "English",
    "interpreter-needed": "no",
    "contact-details": "She answers in the lunch hour; never through her stepfather",
    "home-service": "Northmoor Youth Justice Service, Priya Nandakumar",
  })
  .address("hostel", {
    line: "Room 9, The Linnet, Northmoor",
    postcode: "NM1 9LN",
    kind: "current",
    from: "2026-04",
    protected: "yes",
  })
  .carer("mother", {
    person: "Simone Grant",
    relationship: "mother",
    "parental-responsibility": "yes",
    "lives-with": "no",
    "safe-contact": "only-as-noted",
    "contact-note": "At work only, 01632 960190; calls to the home are listened to",
  })
  .carer("nan", {
    person: "Beverley Grant",
    relationship: "grandparent",
    "parental-responsibility": "no",
    "lives-with": "no",
    contact: "07700 900137",
  })
  .outcome("referral-order", {
    date: "2025-03-05",
    type: "referral-order",
    body: "Northmoor Youth Court",
    length: 6,
    requirements: ["reparation"],
    status: "completed",
    "what-helped": "Baking for the day centre; she still brings Mr Lacey his ginger cake.",
  })
  .offence("earlier", proved("emergency-worker", "2024-12-31", "referral-order"))
  .service("hostel", {
    service: "The Linnet, young women's hostel",
    kind: "housing",
    worker: "Jo Sewell, key worker",
    from: "2026-04-13",
    reason: "Left home after her stepfather changed the locks",
    engagement: "well",
  })
  .on("2026-10-29", "12:10", "priya")
  .outcome("court", {
    date: "2026-10-28",
    type: "pending-court",
    body: "Northmoor Youth Court",
    start: "2026-11-23",
    status: "pending",
  })
  .offence("glass", offence("abh", { date: "2026-08-22", status: "proved", plea: "guilty", outcome: "court" }))
  .entry("court-hearings", "sentence", {
    court: "Northmoor Youth Court",
    type: "youth-court",
    date: "2026-11-23",
    purpose: "sentence",
    "parent-present": "not-known-yet",
  })
  .stage("pre-sentence-report", { by: "priya", on: "2026-10-29", at: "12:30", trigger: nextSitting }, (stage) =>
    stage
      .answers({
        ...quietLife,
        "services-any": "yes",
        "sanction-history-checked": "yes",
        "specific-victim-concern": "no",
        "accommodation-type": "hostel",
        "accommodation-since": "2026-04",
        "address-fit-for-conditions": "yes",
      })
      .entry("outcomes", "court", { current: "yes" })
      .entry("offences", "glass", { current: "yes", episode: "bar" })
      .entry("sources-used", "aaliyah", {
        kind: "young-person",
        detail: "Aaliyah, three meetings at the Linnet",
        date: "2026-11-06",
      })
      .entry("sources-used", "jo", { kind: "placement", detail: "Jo Sewell, key worker", date: "2026-11-06" })
      .entry("sources-used", "papers", {
        kind: "prosecution-papers",
        detail: "Statements and the hospital letter",
        date: "2026-11-02",
      })
      .screened("2026-11-06", { health: { "next-step": "refer" }, audit: { "next-step": "advice" } })
      .on("2026-11-09", "13:15")
      .answers({
        "strength-topics": ["thinking-and-behaviour", "living-arrangements"],
        "thinking-strengths": ["can-say-what-sets-them-off", "honest-about-mistakes", "has-changed-for-the-better"],
        "living-strengths": ["has-their-own-space", "adults-at-home-are-supportive"],
        "parenting-concerns": "yes",
        "domestic-abuse-witnessed": "now",
        "abuse-by-parent-or-carer": "past",
        "parenting-concern-types": ["young-person-rejected-or-told-to-leave"],
        "parenting-help": "offered-and-refused",
        "domestic-abuse-response": ["parent-supported-by-a-domestic-abuse-service", "marac"],
        "parenting-detail":
          "Her stepfather decides who speaks at table and, since Aaliyah answered him back at sixteen, who lives there. Her mother meets her on Wednesdays in the hospital canteen where she works. Aaliyah has seen the bruises and has been told that she did not. She went into the Linnet with a school bag and a plant.",
        "family-detail":
          "Nan Beverley is the one who came to court in her church hat. She has asked twice whether the girl could live with her; the flat is a studio.",
        "family-contact-problems": ["new-partner-or-step-family"],
        "mh-low-mood": "yes",
        "mh-sleep-appetite": "yes",
        "mh-crisis": ["none-of-these"],
        "mh-support-status": "waiting",
        "mental-detail":
          'She wakes at four and does her make-up until seven. She says "fine" first and the truth second if one waits. The family doctor wrote of depression in {2026-09}; the talking therapy is promised for the new year.',
        "alcohol-ever": "currently",
        "audit-1": "2",
        "audit-2": "2",
        "audit-3": "1",
        "audit-4": "0",
        "audit-5": "1",
        "audit-6": "0",
        "audit-7": "2",
        "audit-8": "1",
        "audit-9": "last-year",
        "audit-10": "last-year",
        "substance-concerns": "yes",
        "substance-harms": ["arguments-or-fights"],
        "withdrawal-risk": "no",
        "substance-support-status": "not-offered",
        "substance-detail":
          "She drinks on about three nights a month, vodka, quickly, when her mother has cancelled. She had not put those two things side by side until we drew the calendar together, and then asked to keep it.",
        "thinking-concerns": ["loses-temper", "thinks-others-are-against-them"],
        "thinking-settings": ["in-public"],
        "anger-triggers": 'Being laughed at, being touched on the arm, a man saying "calm down"',
        "calming-steps": "Cold water on the wrists, then ringing Jo",
        "thinking-detail":
          "Sober, she is the hostel's peacemaker: two girls asked for her by name when they fell out. After three drinks an arm across a doorway is her stepfather's.",
      })
      .entry("abuse-history", "stepfather", {
        type: "domestic",
        from: "2021",
        by: "step-parent-or-parents-partner",
        "known-to-services": "yes",
        "safe-now": "yes",
        note: "He has been told by police not to come to the Linnet",
      })
      .entry("substances", "alcohol", {
        substance: "alcohol",
        status: "now",
        "last-used": "2026-11-01",
        frequency: "monthly",
        route: "swallow",
        with: "friends",
        "wants-change": "yes",
      })
      .entry("life-events", "locks", {
        title: "Comes home from school to changed locks",
        type: "loss",
        date: "2026-04-10",
        effect: "harmed",
        now: "yes",
        "told-by": ["young-person", "parent-or-carer"],
      })
      .entry("episodes", "bar", {
        title: "A glass in the Blue Lamp",
        kind: "offence-or-offences",
        current: "yes",
        "date-from": "2026-08-22",
        place: "shop-or-business",
        "official-account":
          "Shortly after eleven at night Aaliyah threw a tumbler across a table. It broke on the cheekbone of a man of 24, who needed four stitches. He had put his arm across the way to the toilets and laughed. Staff had not asked any of the party for proof of age.",
        "child-account":
          "\"He wasn't even being that bad. He did the arm thing. I didn't aim, I just wanted it to stop being quiet in my head.\" She rang 999 herself and held a bar towel to his face.",
        company: "group-of-peers",
        role: "led-it",
        exploited: "no",
        planning: "spur-of-the-moment",
        before: "Her mother had cancelled that Wednesday, the third in a row.",
        reasons: ["anger", "fear", "substance"],
        force: "blows-or-kicks",
        "victim-kind": ["stranger"],
        "victim-number": 1,
        "harm-caused": "moderate",
        "harm-effect":
          "A scar of an inch and a half. He works in a shop and is asked about it daily. He has said that he would like her to know that.",
        "harm-possible": "yes",
        elements: ["weapon", "substances"],
        "elements-details": "Four vodkas in an hour; the glass was her own.",
        "weapon-kind": ["bottle-or-glass"],
        "weapon-use": "Picked up from the table and thrown once from two metres.",
        substances: ["alcohol"],
        responsibility: "full",
        "feelings-after": "She has not been able to drink from glass since; Jo keeps a tin mug for her.",
        "view-of-victim": 'She knows his first name and uses it. "Every time he shaves, that\'s me."',
        amends: "Has saved £60 from her allowance towards anything he wants.",
      })
      .entry("episodes", "new-year", {
        title: "New Year's Eve, a constable's hat",
        kind: "offence-or-offences",
        current: "no",
        "date-from": "2024-12-31",
        place: "street-or-park",
        "official-account":
          "She knocked off a constable's hat and kicked his shin when he moved her friends from a doorway.",
        "child-account": "She had drunk cider since the afternoon and remembers the hat.",
        company: "group-of-peers",
        role: "led-it",
        exploited: "no",
        planning: "spur-of-the-moment",
        reasons: ["anger", "substance"],
        "victim-kind": ["staff"],
        "harm-caused": "minor",
        elements: ["substances"],
        "elements-details": "Cider, shared.",
        substances: ["alcohol"],
        responsibility: "full",
        "feelings-after": "Mortified, once sober.",
        "view-of-victim": "Wrote him a card, and he wrote one back.",
      })
      .on("2026-11-13", "12:40")
      .answers({
        "other-behaviours-any": "no",
        "offending-frequency-trend": "same",
        "offending-seriousness-trend": "increasing",
        "offending-trend-details":
          "From a kick to a glass in twenty months, both with drink taken and both when somebody blocked her way.",
        "offending-common-features": ["alcohol-or-drugs", "follows-arguments-or-loss"],
        "attitude-signs-of-concern": ["none"],
        "attitude-signs-of-change": ["owns-it", "sorry", "understands-harm", "wants-amends"],
        "goals-own-words":
          '"Finish hairdressing. Get Mum out. Rent somewhere with two bedrooms and a door he doesn\'t know."',
        "good-at": "Braids that take six hours and hold for two months. Sitting with people who are upset.",
        coping: "mixed",
        "coping-ways": ["talks-to-someone", "uses-alcohol-or-drugs"],
        "trusted-adult": "yes",
        "trusted-adult-who": "Jo at the Linnet; Nan",
        "opportunities-now": ["learning", "home", "family"],
        "motivation-to-change": "ready",
        "engagement-now": "well",
        "carer-support": "a-little",
        "carer-support-details":
          "Her mother would help and is not free to. Meet her at work, and put nothing on paper that could be found.",
        "engagement-barriers": ["unsafe-places-or-people"],
        "engagement-barriers-details": "Her stepfather drinks opposite our office. We go to her.",
        "diversity-considerations":
          "A young woman of mixed heritage who has been called loud for saying no. Ask before touching her shoulder or her hair; plan with women where she prefers it. The court may see a girl with a glass before it sees a girl in a doorway.",
        "learning-preferences": ["talking", "seeing"],
        "compliance-concerns": "no",
        "previous-restorative-work": "yes",
        "previous-restorative-details":
          "Eight Saturdays at the day centre under the referral order, finished early, and cards exchanged with the constable.",
        "previous-work": "Completed the referral order with one appointment missed, on the day the locks were changed.",
      })
      .entry("desistance-factors", "linnet", {
        category: "living-arrangements",
        direction: "for",
        description: "A room that locks from the inside, and Jo down the corridor.",
        strength: "strong",
        "child-agrees": "yes",
      })
      .entry("desistance-factors", "drink", {
        category: "substance-misuse",
        direction: "against",
        description: "Vodka on the evenings after her mother cancels; both offences came on such evenings.",
        strength: "strong",
        "child-agrees": "yes",
        changeable: "yes-soon",
      })
      .answers({
        "understanding-context":
          "Aaliyah learnt at home that a man's arm across a door means that nobody leaves until he says so. She has been hurt by this more than she says and copes by day with great skill. Twice in two years, on nights when her mother did not come and drink had taken the skill away, someone barred her path and she struck. The second time there was a glass in her hand.",
        "understanding-interconnections":
          "The cancelled Wednesday brings the low mood, the mood the vodka, and the vodka the wrong reading of a stranger. Take away any link and the rest does not follow: she has had thirty such Wednesdays and offended after two.",
        "understanding-desistance":
          "The drink first, since she wishes to change it and it can be changed this month. The Linnet holds everything else up, and ends by its own rules on her eighteenth birthday.",
        "understanding-child-view":
          '"I thought I was angry and I was scared." She got there herself, over the calendar.',
        "future-harm-foreseen": "yes",
      })
      .entry("future-behaviours", "assault", {
        type: "violence",
        description: "Striking out, perhaps with what is in her hand, at somebody who blocks or touches her.",
        victims: ["stranger"],
        impact: "major",
        context: "In bars or at parties, after several drinks, in the days after a cancelled meeting.",
        likelihood: "possible",
        imminence: "months",
        evidence:
          "Two incidents. The last could have cost an eye. Since then she has drunk four times without harm to anyone, each time with Jo knowing.",
        protective: "She rings. The tin mug is a joke that works.",
      })
      .answers({
        "dangerousness-required": "no",
        "rosh-judgement": "medium",
        "rosh-reason":
          "A glass in a face is serious harm narrowly missed. It needs drink, a bad week and a barred way together; sober she is gentle.",
        "sex-offender-register": "no",
        "mappa-eligible": "no",
        "mappa-not-reason": "A community sentence is expected; nothing before qualifies",
        "lor-judgement": "medium",
      }),
  )
  .end();
