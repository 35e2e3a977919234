/** Kian, 15: losing places to be, and who fills the gap. A report for court in progress; signed, then a night away voids the signature. */
import { caseOf } from "../case-of.ts";
import { cautioned, notProved, offence, proved } from "../offence-kinds.ts";
import { quietCommunication, quietCoreRecord, quietHealth } from "../quiet-life.ts";

export const kianMarlow = caseOf(
  "kian-marlow",
  {
    reference: "NM-04127",
    caseManager: "priya",
    givenNames: "Kian",
    familyName: "Marlow",
    born: "2011-03-14",
  },
  { by: "sam", on: "2023-05-22", at: "10:12" },
)
  .facts({
    "sex-recorded": "male",
    ethnicity: "w1",
    "preferred-language": "English",
    "interpreter-needed": "no",
    "home-service": "Northmoor Youth Justice Service, Priya Nandakumar",
    "contact-details": "Text first, he does not pick up unknown numbers. Then Denise",
  })
  .address("mother", {
    line: "14 Tanner's Row, Northmoor",
    postcode: "NM4 2TR",
    kind: "previous",
    to: "2026-08-21",
  })
  .carer("mother", {
    person: "Carly Marlow",
    relationship: "mother",
    "parental-responsibility": "yes",
    "lives-with": "no",
    contact: "07700 900118, after 17:00",
  })
  .outcome("caution-1", {
    date: "2023-06-19",
    type: "youth-caution",
    body: "Northmoor Police",
    status: "completed",
  })
  .offences({
    o1: cautioned("shop-theft", "2023-05-14", "caution-1"),
    o2: notProved("damage", "2023-07-02"),
  })
  .on("2023-11-08", "11:40")
  .outcome("caution-2", {
    date: "2023-11-06",
    type: "youth-caution",
    body: "Northmoor Police",
    status: "completed",
  })
  .offences({ o3: cautioned("beating", "2023-09-09", "caution-2") })
  .on("2024-02-07", "09:30")
  .outcome("referral-order", {
    date: "2024-02-06",
    type: "referral-order",
    body: "Northmoor Youth Court",
    length: 5,
    requirements: ["activity", "reparation"],
    status: "completed",
    "what-helped":
      "The panel found him Leon. He never missed a session at the gym, and the months with boxing were his longest time without trouble since he was twelve.",
  })
  .offences({
    o4: proved("cycle-theft", "2024-01-21", "referral-order"),
    o5: proved("shop-theft", "2024-01-27", "referral-order"),
    o6: proved("damage", "2024-01-30", "referral-order"),
  })
  .service("school", {
    service: "Hillside School",
    kind: "education",
    worker: "Farah Khan, construction and pastoral lead, 01632 960177",
    from: "2026-01-12",
    reason: "Small-group school after the referral unit",
    engagement: "mixed",
    "what-helped": "Practical lessons. Miss Khan greets him at the door and asks one question, not five.",
  })
  .service("salt", {
    service: "Northmoor Speech and Language Therapy",
    kind: "speech-language",
    worker: "Fay Lister",
    from: "2025-03-03",
    reason: "Understanding of spoken language about four years behind his age",
    engagement: "well",
  })
  .service("gym", {
    service: "Northmoor Amateur Boxing Club",
    kind: "voluntary",
    worker: "Leon Baptiste, coach",
    from: "2024-06-15",
    reason: "Found through the referral order panel",
    engagement: "well",
    "what-helped": "A man who expects him on time and notices when he is not there.",
  })
  .service("social-care", {
    service: "Northmoor Children's Services",
    kind: "childrens-social-care",
    worker: "Rachel Dunn, social worker, 01632 960140",
    from: "2025-01-11",
    reason: "Section 20 in early 2025, child in need since",
    lead: "yes",
    engagement: "mixed",
  })
  .entry("care-periods", "foster", {
    "legal-status": "s20",
    start: "2025-01-11",
    end: "2025-04-20",
    placement: "foster",
    "placements-number": 1,
    reason: "Mother unwell after father's letters from prison began",
    "family-contact": "some",
  })
  .on("2025-04-09", "10:05")
  .outcome("yro-1", {
    date: "2025-04-08",
    type: "yro",
    body: "Northmoor Youth Court",
    length: 9,
    requirements: ["supervision", "activity"],
    status: "completed",
  })
  .offences({
    o7: proved("beating", "2024-10-12", "yro-1"),
    o8: proved("shop-theft", "2024-11-02", "yro-1"),
    o9: proved("threats", "2024-11-05", "yro-1"),
    o10: notProved("carried", "2024-11-23"),
    o12: proved("affray", "2025-03-01", "yro-1"),
    o13: proved("knife", "2025-03-01", "yro-1"),
    o14: proved("phone-theft", "2025-03-29", "yro-1"),
  })
  .outcome("resolution", {
    date: "2025-01-30",
    type: "community-resolution",
    body: "Northmoor Police",
    status: "completed",
  })
  .offence("o11", cautioned("cannabis", "2025-01-18", "resolution"))
  .on("2026-06-04", "09:20", "priya")
  .outcome("yro-2", {
    date: "2026-06-03",
    "conviction-date": "2026-05-13",
    type: "yro",
    body: "Northmoor Youth Court",
    length: 12,
    requirements: ["supervision", "activity", "curfew", "education"],
    ancillary: ["compensation"],
    status: "active",
  })
  .offences({
    o15: proved("carried", "2025-05-10", "yro-2"),
    o16: proved("abh", "2025-06-14", "yro-2"),
    o17: proved("cannabis", "2025-08-02", "yro-2"),
    o18: proved("person-theft", "2025-09-20", "yro-2"),
    o19: proved("robbery", "2025-10-11", "yro-2"),
    o20: proved("affray", "2025-11-08", "yro-2"),
    o21: proved("cannabis-supply", "2026-01-17", "yro-2"),
    o22: proved("threats", "2026-02-07", "yro-2"),
    o23: proved("robbery", "2026-02-20", "yro-2"),
    o24: proved("shop-theft", "2026-03-14", "yro-2"),
    o25: proved("damage", "2026-05-02", "yro-2"),
  })
  .on("2026-08-24", "15:10")
  .carer("denise", {
    person: "Denise Harker",
    relationship: "other-relative",
    "parental-responsibility": "no",
    "lives-with": "yes",
    contact: "07700 900142, any time, or the bakery before 14:00",
    needs: "Prefers a call to a letter; starts work at four in the morning",
  })
  .carer("father", {
    person: "Darren Marlow",
    relationship: "father",
    "parental-responsibility": "yes",
    "lives-with": "no",
    "safe-contact": "no",
    "contact-note": "Must not be given Denise's address. All letters through Rachel Dunn",
  })
  .carer("jay", {
    person: "Jay Harker",
    relationship: "other-relative",
    "parental-responsibility": "no",
    "lives-with": "no",
    contact: "Through Denise, his mother",
  })
  .carer("leon", {
    person: "Leon Baptiste",
    relationship: "other",
    "parental-responsibility": "no",
    "lives-with": "no",
    contact: "Gym, 01632 960133, evenings",
  })
  .carer("ellie", {
    person: "Ellie Marlow, 7",
    relationship: "sibling",
    "parental-responsibility": "no",
    "lives-with": "no",
    "safe-contact": "only-as-noted",
    "contact-note": "Every other Sunday at the home of gran's sister, agreed with their mother",
  })
  .carer("dee", {
    person: "A man known as Dee, full name not known, about 22",
    relationship: "other",
    "parental-responsibility": "no",
    "lives-with": "no",
    "safe-contact": "no",
    "contact-note": "Under police inquiry. Never approach him or ask Kian to pass anything on",
  })
  .address("denise", {
    line: "3 Ferry Walk, Northmoor",
    postcode: "NM1 7FW",
    kind: "current",
    from: "2026-08-21",
    protected: "yes",
  })
  .on("2026-11-02", "16:30")
  .outcome("court-now", {
    date: "2026-11-02",
    type: "pending-court",
    body: "Northmoor Youth Court",
    start: "2026-12-03",
    status: "pending",
  })
  .offence("o26", offence("affray", { date: "2026-10-24", status: "proved", plea: "guilty", outcome: "court-now" }))
  .entry("court-hearings", "sentence", {
    court: "Northmoor Youth Court",
    type: "youth-court",
    date: "2026-12-03",
    purpose: "sentence",
    "parent-present": "not-known-yet",
  })
  .stage("pre-sentence-report", { by: "priya", on: "2026-11-02", at: "16:45", trigger: "2026-12-03" }, (stage) =>
    stage
      .answers({ "services-any": "yes", "sanction-history-checked": "yes", "stage-trigger-date": "2026-12-03" })
      .answers({
        ...quietCoreRecord,
        "previous-incidents": "yes",
        "contact-with-child": "Four times: twice at Denise's kitchen table, once at the gym, once at school",
      })
      .entry("previous-incidents-list", "cut", {
        date: "2026-02-14",
        type: "child-protection",
        description:
          "He cut his forearm at his mother's flat after a row about his father's visit. Seen at the walk-in centre, no stitches. His mother rang Sam the same evening.",
        notified: "Rachel Dunn and the school, next morning",
      })
      .entry("outcomes", "court-now", { current: "yes" })
      .entry("offences", "o26", { current: "yes", episode: "retail-park" })
      .entry("sources-used", "kian", {
        kind: "young-person",
        detail: "Kian, four conversations",
        date: "2026-11-10",
        checked: "in-part",
      })
      .entry("sources-used", "denise", {
        kind: "parent-carer",
        detail: "Denise Harker, at home and by phone",
        date: "2026-11-04",
        checked: "yes",
      })
      .entry("sources-used", "papers", {
        kind: "prosecution-papers",
        detail: "Case summary, four witness statements, footage from the retail park",
        date: "2026-11-03",
        checked: "yes",
      })
      .entry("sources-used", "worker", {
        kind: "social-care",
        detail: "Rachel Dunn, child in need review",
        date: "2026-11-09",
        checked: "yes",
      })
      .on("2026-11-04", "17:20")
      .answers({
        "strength-topics": ["living-arrangements", "family-and-networks", "physical-health", "lifestyle"],
        "living-strengths": [
          "settled-and-safe-home",
          "wants-to-stay-there",
          "has-their-own-space",
          "adults-at-home-are-supportive",
        ],
        "family-strengths": [
          "close-to-brothers-or-sisters",
          "close-to-wider-family",
          "positive-role-model",
          "family-members-in-work-or-study",
        ],
        "physical-strengths": ["generally-fit-and-well", "active-or-plays-sport"],
        "lifestyle-strengths": ["regular-club-or-sport-or-hobby", "time-with-family"],
        "accommodation-type": "other-family",
        "accommodation-since": "2026-08-21",
        "accommodation-concerns": "no",
        "address-fit-for-conditions": "yes",
        "money-concerns": "no",
        "neighbourhood-concerns": "yes",
        "feels-safe-locally": "sometimes",
        "neighbourhood-concern-types": ["drug-dealing", "groups-in-conflict"],
        "neighbourhood-detail":
          'Ferry Walk itself is quiet and Denise knows every door in it. The worry is the two bus stops between there and school: the 14 passes the Caldbridge retail park, where young people from three estates meet after dark. Kian says he can go through it "if I keep my hood down". Denise has seen him get off there when he should have stayed on. The neighbourhood officer confirms cannabis and, since the summer, crack being sold from parked cars.',
      })
      .answers({
        "parenting-concerns": "no",
        "abuse-by-parent-or-carer": "past",
        "domestic-abuse-witnessed": "past",
        "domestic-abuse-response": ["parent-supported-by-a-domestic-abuse-service", "court-order-in-place"],
        "parenting-detail":
          "Between seven and ten Kian heard and twice saw his father beat his mother; his father was in prison for it from 2019 to 2021 and again until last autumn. Kian says he used to stand in front of Ellie's door. With Denise he has, for the first time, one adult whose rules stay the same: in by nine, phone on the shelf at eleven, and she asks where he has been without shouting. His mother loves him and says so, and is still finding her feet.",
      })
      .entry("abuse-history", "father", {
        type: "domestic",
        from: "2018",
        to: "2021",
        by: "parent",
        "known-to-services": "yes",
        "safe-now": "yes",
        note: "Kian tried to pull his father away once and was thrown against the stairs",
      })
      .answers({
        "young-carer": "no",
        "family-concerns": "yes",
        "family-contact-problems": ["no-contact-with-a-parent", "brothers-or-sisters-living-elsewhere"],
        "family-detail":
          "Denise, his mother's older sister, is the centre now: he moved in on {2026-08-21} after breaking his mother's window, and says \"Denise is sound\". Her son Jay, 24, is a scaffolder, has offered a day on site, and does not drink or smoke round him. Ellie is who he misses; they were apart for ten weeks and their first Sunday together was on {2026-11-08}. Phone calls with his mother are warm and short. His father has written three times since his release and Kian has not opened the letters, but has kept them.",
        "gang-association": "none",
        "sexual-exploitation-risk": "no",
        "criminal-exploitation-risk": "no",
        "radicalisation-risk": "no",
        "friends-mix": "mixed",
        "partner-relationship": "none",
        "childrens-services-ever": "yes",
        "care-s20": "previously",
        "care-s17": "currently",
        "care-s31": "never",
        "care-rlaa": "never",
        "care-yda": "never",
        "child-protection-plan": "never",
        "siblings-children-services": "yes",
        "corporate-parent": "Northmoor Council, while he was in foster care",
        "care-history-detail":
          "Children's services first came when he was eight, through the police. He spent fourteen weeks with foster carers, the Adlers, early last year while his mother was in hospital; he still speaks of their dog. Since then there has been a child in need plan, with the same social worker throughout, which he notices: \"Rachel's not left yet.\" Ellie is on the same plan.",
        "relating-concerns": "no",
        "victim-of-harm": "no",
        "parent-status": "no",
      })
      .entry("people", "denise", {
        who: "denise",
        influence: "helps",
        worries: ["none-of-these"],
        contact: "every-day",
      })
      .entry("people", "jay", {
        who: "jay",
        influence: "helps",
        worries: ["none-of-these"],
        contact: "weekly",
        note: "Took him for a burger and showed him the scaffold on the old mill",
      })
      .entry("people", "leon", { who: "leon", influence: "helps", worries: ["none-of-these"], contact: "weekly" })
      .entry("people", "mother", {
        who: "mother",
        influence: "mixed",
        worries: ["mental-ill-health"],
        contact: "weekly",
        note: "Under the community mental health team, better since the spring",
      })
      .entry("people", "father", {
        who: "father",
        influence: "harms",
        worries: ["violent-or-abusive"],
        contact: "never",
        note: "A judge has barred him from the mother's street",
      })
      .on("2026-11-05", "11:05")
      .answers({
        ...quietHealth,
        ...quietCommunication,
        "slcn-understanding": "yes",
        "slcn-expressing": "yes",
        "slcn-past-help": ["speech-and-language-therapy", "school-support"],
        "slcn-effects": ["police-interview", "court", "understanding-the-order-or-conditions", "telling-what-happened"],
        "communication-adjustments": [
          "short-sentences-and-everyday-words",
          "ask-them-to-say-it-back",
          "extra-time-to-think",
          "text-or-call-reminders",
        ],
        "intermediary-needed": "yes-and-arranged",
        "slcn-detail":
          'Fay Lister tested him in the summer: he follows sentences of about seven words and loses the thread when two things are said at once. He says "yeah" when he has not understood, and gets loud when he is found out. In court on {2026-11-02} he pleaded to something he could not repeat back to Denise on the steps. Short sentences, one idea, then ask him to tell you what he heard. Draw the days of the week when you make a plan.',
        "mh-known": "previously",
        "mh-low-mood": "no",
        "mh-worry": "no",
        "mh-trauma": "yes",
        "mh-strong-feelings": "no",
        "mh-sleep-appetite": "no",
        "mh-unusual": "no",
        "mh-crisis": ["none-of-these"],
        "mh-support-status": "waiting",
        "mh-triggers": "Raised men's voices, keys thrown on a table. He goes quiet, then pale",
        "mental-detail":
          "He sleeps with the light on and checks the back door, which Denise at first took for cheek. Loud male voices still send him rigid. Joanne's colleague in the trauma team will see him from {2027-01}; until then Denise has their advice line. He laughs more than he did in the spring, eats with the family, and cried when he saw Ellie, which he told us himself.",
        "self-harm": "previously",
        "suicide-thoughts": "never",
        "suicide-attempt": "never",
        "suicide-signs": ["none-of-these"],
        "suicide-exposure": "no",
        "safety-plan": "yes-and-in-use",
        "keeps-safe": "Going to the gym or sitting in Denise's kitchen. Call Denise, then Rachel Dunn",
        bereavement: "death",
        "bereavement-effects": ["cannot-talk-about-it", "anger", "more-trouble-since"],
        "bereavement-support": "not-offered",
        "self-harm-loss-detail":
          'One episode, on {2026-02-14}: a shallow cut with a kitchen knife, alone, after his father\'s first letter. He has told both Denise and his therapist that he would not do it again "because Ellie would see". The wider loss is his gran, who died when he was twelve and at whose house he went after school. He has not been to the grave; Denise would take him.',
      })
      .entry("mh-diagnoses", "counselling", {
        condition: "Counselling at school after his gran died",
        status: "past",
        from: "2023-10",
        to: "2023-12",
        help: "Four sessions; he says they talked about feelings and he drew cars",
      })
      .entry("self-harm-episodes", "cut", {
        when: "2026-02-14",
        kind: "self-harm",
        means: "cutting-or-scratching",
        treatment: "first-aid",
        trigger: "A letter from his father",
        where: "home",
      })
      .entry("screening-record", "health", {
        date: "2026-11-05",
        "completed-by": "nurse-or-health-worker",
        informants: ["young-person", "parent-or-carer"],
        "next-step": "in-place",
      })
      .entry("screening-record", "slcn", {
        date: "2026-11-05",
        "completed-by": "speech-and-language-therapist",
        informants: ["young-person", "school-or-college"],
        "next-step": "in-place",
      })
      .entry("screening-record", "audit", {
        date: "2026-11-05",
        "completed-by": "case-manager",
        informants: ["young-person"],
      })
      .on("2026-11-06", "14:15")
      .answers({
        "tobacco-vape-use": "currently",
        "drug-use": "previously",
        "alcohol-ever": "never",
        "substance-concerns": "no",
        "substance-harms": ["debt"],
        "withdrawal-risk": "no",
        "substance-support-status": "finished",
        "substance-reasons": ["to-relax-or-sleep", "to-fit-in"],
        "substance-detail":
          'Cannabis most days at fourteen, bought on tick and then worked off, which is how the offer to supply came about last winter. He stopped when he moved in with Denise, who smelled it once and said nothing until the morning. The three sessions with the substance worker ended in {2026-09}. He vapes. He does not drink: "Dad drank."',
        "time-use": "mixed",
        "missing-episodes-ever": "previously",
        "missing-count-12-months": 0,
        "online-concerns": "no",
        "risk-taking": "no",
        "weapon-reasons": ["for-protection", "status"],
        "identity-concerns": "no",
        discrimination: "no",
        "thinking-concerns": ["acts-before-thinking", "does-not-think-about-what-may-follow"],
        "thinking-settings": ["with-friends", "in-public"],
        "calming-steps": "Walking to the gym. Being asked one thing and left to answer",
        "thinking-detail":
          "With one calm adult he weighs things well: he worked out the bus times for a whole month with Denise so that he would not be late. In a group he looks at the loudest face and does what it wants, then cannot say why. Miss Khan sees the same on the school workshop floor: careful with a spirit level when working alone, silly with three others at the bench.",
        "lifestyle-detail":
          "Tuesdays and Thursdays at the gym again since {2026-11}, after seven months away; the other evenings are thin. He was missing twice last year, both times under twelve hours and found at a friend's, once in the week his father came out of prison.",
      })
      .entry("missing-episodes", "friend-1", {
        from: "2025-02-08",
        length: "part-of-a-day",
        reported: "yes",
        where: "A friend's house on Mill Lane",
        "return-interview": "done",
        harm: "no",
      })
      .entry("missing-episodes", "friend-2", {
        from: "2025-10-03",
        length: "part-of-a-day",
        reported: "yes",
        where: "The same friend's house",
        "return-interview": "done",
        harm: "no",
      })
      .entry("substances", "cannabis", {
        substance: "cannabis",
        status: "in-the-past",
        "age-first": 13,
        "last-used": "2026-08",
        frequency: "stopped",
        route: "smoke",
        with: "friends",
        paid: ["on-credit", "swaps-or-works-for-it"],
        "wants-change": "already-changing",
      })
      .entry("activities", "boxing", {
        what: "Boxing at Northmoor gym",
        "how-often": "weekly",
        note: "Tuesdays and Thursdays; Leon wants him for the spring show",
      })
      .answers({
        "ete-status": "special-school",
        "ete-hours-offered": 25,
        "ete-hours-attended": 19,
        "ete-concerns": "yes",
        exclusions: "previously",
        "send-status": "ehcp",
        "send-plan-date": "2026-07-02",
        "send-plan-authority": "Northmoor Council",
        "send-plan-working": "yes",
        "send-needs": ["communication-and-interaction", "social-and-emotional-and-mental-health"],
        "attendance-reasons": ["work-too-hard", "travel-or-cost"],
        "ete-concern-types": ["behind-with-learning", "poor-attendance"],
        "reduced-timetable": "no",
        "literacy-level": "much-help",
        "numeracy-level": "some-help",
        "ete-attitude": "mixed",
        "ete-help": ["school-or-college", "sen-team-or-aln-coordinator", "youth-justice-education-worker"],
        "learning-detail":
          'Hillside suits him where he makes things and defeats him where he has to read. Nineteen of twenty-five hours is his best since Year 7; the six he misses are English and maths, and he would rather be sent out than be asked to read aloud ("stop getting shouted at in maths"). Miss Khan thinks he could start the building course a year early if he has his own reader in the theory lesson. Please keep the place at Hillside through any sentence.',
      })
      .entry("ete-places", "hillside", {
        name: "Hillside School",
        kind: "special-school",
        from: "2026-01-12",
        contact: "Farah Khan",
      })
      .entry("ete-places", "pru", {
        name: "Northmoor Pupil Referral Unit",
        kind: "pru",
        from: "2024-11-04",
        to: "2025-10-03",
        "why-left": "contract-or-course-ended",
      })
      .entry("exclusion-list", "permanent", {
        kind: "permanent",
        from: "2024-10-16",
        reason: "Hit a boy at Northmoor High, and did not stop when told",
        review: "no",
      })
      .entry("life-events", "gran", {
        title: "Gran dies",
        type: "bereavement",
        date: "2023-08-19",
        effect: "harmed",
        now: "yes",
        note: "He was at her house most days after school; he found the ambulance outside",
        "told-by": ["young-person", "parent-or-carer"],
      })
      .entry("life-events", "prison", {
        title: "Father goes to prison for violence at home",
        type: "family-prison",
        date: "2019",
        effect: "mixed",
        now: "yes",
        "told-by": ["parent-or-carer", "police-or-court"],
      })
      .entry("life-events", "coach", {
        title: "Meets Leon and starts boxing",
        type: "new-support",
        date: "2024-06-15",
        effect: "helped",
        now: "yes",
        "told-by": ["young-person"],
      })
      .entry("life-events", "excluded", {
        title: "Permanently excluded",
        type: "loss",
        date: "2024-10-16",
        effect: "harmed",
        now: "yes",
        note: "Five months at home or in a referral unit followed",
      })
      .entry("life-events", "foster", {
        title: "Lives with foster carers, apart from Ellie",
        type: "separation",
        date: "2025-01-11",
        end: "2025-04-20",
        effect: "mixed",
        now: "no",
      })
      .entry("life-events", "release", {
        title: "Father comes out of prison",
        type: "family-prison",
        date: "2025-09-27",
        effect: "harmed",
        now: "yes",
      })
      .entry("life-events", "denise", {
        title: "Moves in with Denise",
        type: "move",
        date: "2026-08-21",
        effect: "helped",
        now: "yes",
        note: "His own idea; he rang her from the bus stop",
      })
      .on("2026-11-09", "10:30")
      .entry("episodes", "retail-park", {
        title: "Fight at the retail park",
        kind: "offence-or-offences",
        current: "yes",
        "date-from": "2026-10-24",
        place: "street-or-park",
        "official-account":
          "At 19:40 two groups met outside the cinema. Footage shows Kian running in second, behind an older boy, and kicking out at a sixteen-year-old who had fallen; the kick caught a bag. The boy had a split lip and a broken phone. Kian was stopped by security and waited.",
        "child-account":
          "\"They said come on so I came on. I didn't know him. I went for his bag not his head, look at it, it's his bag.\" He says he had gone there for chips, was called over, and did not want to be the one who stood at the back.",
        "accounts-differ": "no",
        company: "group-of-peers",
        role: "followed-others",
        "company-details": "Four boys of 15 and 16 he knows from the referral unit",
        exploited: "no",
        planning: "spur-of-the-moment",
        before: "Sunday with Ellie had been called off that morning.",
        reasons: ["belonging", "excitement"],
        force: "blows-or-kicks",
        "victim-kind": ["child-peer", "stranger"],
        "victim-number": 1,
        "victim-vulnerable": "no",
        "harm-caused": "moderate",
        "harm-effect":
          "He missed two days of school and goes home another way. His mother told the victim worker that he wants his phone, and a letter if it is honest.",
        "harm-possible": "yes",
        elements: ["none"],
        responsibility: "part",
        "feelings-after": "Shaking when Denise fetched him; ashamed now, chiefly in front of Leon.",
        "view-of-victim":
          "He asked, unprompted, whether the boy could eat with his lip like that. He thinks of him as someone who might easily have been him.",
        amends: "Offered his gym money towards the phone.",
        after: "Denise took his trainers for a week and Leon made him clean the bags.",
      })
      .entry("episodes", "robbery", {
        title: "Robbery of a phone, with the handle of a knife shown",
        kind: "offence-or-offences",
        current: "no",
        "date-from": "2026-02-20",
        place: "street-or-park",
        "official-account":
          "With one other boy he stopped a fourteen-year-old on the canal path and lifted his jacket to show a handle. The boy gave his phone and ran. Police found a kitchen knife in a bin near by.",
        "child-account":
          'He owed sixty pounds for cannabis and was told to get it by Friday. "It was just to scare him. I\'d never use it."',
        company: "one-other",
        role: "joined-in-fully",
        exploited: "yet-to-clarify",
        "exploited-details":
          "The debt was to an older person whom he would not name then and does not name now. Nobody asked at the time who set the Friday.",
        planning: "some",
        reasons: ["money", "fear"],
        "victim-kind": ["child-younger", "stranger"],
        "victim-number": 1,
        "harm-caused": "moderate",
        elements: ["weapon"],
        "elements-details": "A knife from his mother's kitchen drawer, carried there and back in a sock.",
        "weapon-kind": ["knife-or-blade"],
        "weapon-use": "Shown in the waistband and not drawn; thrown away straight after.",
        responsibility: "full",
        "feelings-after": "Sick that night. He could not look at the kitchen drawer and told his mother in the end.",
        "view-of-victim":
          "He knows the boy still will not walk along the canal, and says that this is the part he would undo.",
      })
      .answers({ "other-behaviours-any": "no" })
      .answers({
        "offending-frequency-trend": "decreasing",
        "offending-seriousness-trend": "decreasing",
        "offending-common-features": ["same-people-with-them", "same-place", "follows-arguments-or-loss"],
        "offending-quiet-times":
          "Eight months from {2024-02} while the referral order and boxing ran together, and nearly six from {2026-05} until the fight. Each time there was an adult, a place to go at six o'clock, and someone who would have minded.",
        "attitude-signs-of-concern": ["plays-down"],
        "attitude-signs-of-change": ["sorry", "understands-harm", "wants-amends", "wants-stop"],
        "attitude-details": '"It was his bag" came up three times before he allowed that a kick is a kick.',
        "attitude-family-view": "Denise: \"I'm not excusing it and I'm not giving up on him.\"",
      })
      .on("2026-11-10", "12:20")
      .answers({
        "goals-own-words":
          "\"A job where I make stuff. I want to see Ellie more. I want to box proper, like with a card and everything. And I don't want to go back to Mum's till she's all right.\"",
        "goals-clarity": "clear",
        "good-at":
          "Fixing things: he rewired Denise's doorbell from a video. Boxing, where Leon trusts him with the little ones' warm-up. Being a big brother, which he says before anything else.",
        coping: "mixed",
        "coping-ways": ["sport-or-exercise", "time-alone", "avoids-the-problem"],
        "trusted-adult": "yes",
        "trusted-adult-who": "Denise, and Leon when it is about being brave",
        "setbacks-overcome":
          "Sleeping in a stranger's house at thirteen without his sister, and still getting himself to school.",
        "belief-in-change": "mostly",
        "maturity-and-development":
          "Young for fifteen in a crowd and old for it in a kitchen. He plays with Ellie as a seven-year-old plays, and asks Denise about the gas bill.",
        "opportunities-now": ["learning", "work", "family", "mentor", "activity"],
        "opportunities-blocked": "no",
        "motivation-to-change": "willing",
        "engagement-now": "mixed",
        "carer-support": "fully",
        "engagement-barriers": ["communication", "unsafe-places-or-people"],
        "engagement-barriers-details":
          'He cannot hold a list in his head, and the way to our office passes the retail park. He would come if we met at the gym: "I\'m there anyway."',
        "diversity-considerations":
          "A white working-class boy who has learnt that men shout and women leave, and who is told to be hard by boys and soft by professionals. Offer him men who are neither. He is proud that Harkers make things with their hands; start there.",
        "learning-preferences": ["seeing", "doing", "short", "repeated"],
        "previous-work":
          "He kept all but one appointment under the referral order. Under the first community order he kept half, most of those in the weeks when Sam fetched him from the gym.",
        "compliance-concerns": "no",
        "previous-restorative-work": "yes",
        "previous-restorative-details":
          "Painted the bus shelter he had broken, with its cleaner, who shook his hand. He tells people which shelter it is.",
      })
      .entry("desistance-factors", "home", {
        category: "living-arrangements",
        direction: "for",
        description:
          "A home with Denise that he chose himself, with the same rules each day and nobody to be afraid of.",
        strength: "strong",
        source: "Kian, Denise, home visits",
        "child-agrees": "yes",
        changeable: "yes-soon",
      })
      .entry("desistance-factors", "boxing", {
        category: "lifestyle",
        direction: "for",
        description:
          "Boxing with Leon gives him a place at six o'clock and a reason to keep his hands still elsewhere.",
        strength: "moderate",
        source: "Leon's attendance list",
        "child-agrees": "yes",
        changeable: "yes-soon",
      })
      .entry("desistance-factors", "hands", {
        category: "learning-education-employment",
        direction: "for",
        description:
          "Good with his hands, with a cousin who has offered a day on site and a teacher who wants him on the course.",
        strength: "moderate",
        "child-agrees": "yes",
        changeable: "yes-over-time",
      })
      .entry("desistance-factors", "crowd", {
        category: "thinking-and-behaviour",
        direction: "against",
        description: "In a group he acts to be seen to belong before he has understood what is happening.",
        strength: "strong",
        "child-agrees": "partly",
        changeable: "yes-over-time",
      })
      .entry("desistance-factors", "retail-park", {
        category: "family-and-networks",
        direction: "against",
        description: "The old friends from the referral unit meet where his bus stops, four evenings in seven.",
        strength: "moderate",
        "child-agrees": "no",
        changeable: "no-but-we-can-soften-it",
      })
      .entry("desistance-factors", "words", {
        category: "slcn-neurodisability",
        direction: "against",
        description: "He misses half of what is said and hides it, so warnings, orders and plans do not reach him.",
        strength: "moderate",
        "child-agrees": "partly",
        changeable: "no-but-we-can-soften-it",
      })
      .on("2026-11-11", "09:50")
      .answers({
        "understanding-context":
          "Kian offends when he loses a place to be. The first run of thefts came in the weeks around his gran's death, whose house was his after-school; the next after the exclusion; the most serious in the months when he went from foster care back to a flat he did not feel safe in and his father came out. When boxing held, and now while Denise's home holds, there was hardly anything. The fight on {2026-10-24} fits: a Sunday with Ellie fell through, there was nothing else that evening, and four boys who are always there were there.",
        "understanding-interconnections":
          'What he saw at home taught him to watch for danger and to move fast when men get loud. His language difficulties mean that he reads a crowd by its faces, not its words. Put together, a group that shouts "come on" is to him both a threat and a welcome. The cannabis debt was the third strand: it turned belonging into owing. With the debt gone and a home that is calm, two of the three are loosened.',
        "understanding-desistance":
          "Denise weighs most. The long lulls were never about sanctions; they began when someone was waiting for him. Leon and Jay are the same thing in other places. Against this stands the pull of a crowd on a boy who cannot keep up with its talk, and that pull is strongest on empty evenings.",
        "understanding-child-view":
          '"When I box I\'m too tired to be stupid." He explains it by boredom and by other people. We agree about the evenings; we think that he leaves out how frightened he is of being on the outside.',
        "understanding-trauma":
          "He has not yet had help with what he saw. It shows in sleep, in the back door, and in how quickly he moves towards trouble rather than away from it.",
        "understanding-confidence": "medium",
      })
      .answers({ "future-harm-foreseen": "yes" })
      .entry("future-behaviours", "fights", {
        type: "disorder",
        description: "Joining a fight between groups: pushing, punching, kicking out, without a weapon of his own.",
        victims: ["child-peer", "rival"],
        impact: "moderate",
        context:
          "Evenings and weekends at the retail park or on the bus, with boys from the referral unit, after a let-down at home.",
        likelihood: "likely",
        imminence: "weeks",
        evidence:
          "Three such fights in nineteen months; in each he followed. Injuries have been cuts and bruises, but people fall in such fights, and the last boy was on the ground.",
        protective: "He waits for security rather than running, and no longer carries anything.",
      })
      .entry("future-behaviours", "robbery", {
        type: "robbery",
        description: "Taking a phone or trainers from another boy with the threat of a knife.",
        victims: ["child-peer", "child-younger"],
        impact: "major",
        context:
          "With one or two others, in the dark, a boy alone. Both earlier robberies came within a week of a debt.",
        likelihood: "possible",
        imminence: "months",
        evidence:
          "Two robberies, last autumn and this year, each to pay for cannabis. No use and no debt that we know of since he moved, and nothing of the kind for nine months. A threat with a blade can go wrong in a second, hence the impact.",
        protective: "No drugs to pay for. Denise would notice both money and its lack.",
      })
      .entry("future-behaviours", "cars", {
        type: "driving",
        description: "Riding in a car that others have taken, at speed, at night.",
        victims: ["stranger", "community"],
        impact: "critical",
        context: "As a passenger with older boys; he has never driven.",
        likelihood: "unlikely",
        imminence: "not-soon",
        evidence:
          "Carried twice, the last time a year and a half ago. He says it made him sick. If it happened again someone could be killed.",
      })
      .answers({
        "dangerousness-required": "no",
        "sex-offender-register": "no",
        "mappa-eligible": "no",
        "mappa-not-reason": "No sentence that qualifies; both robberies were dealt with by community orders",
        "rosh-judgement": "medium",
        "rosh-reason":
          "Two robberies of other boys with a knife shown lie within the last fourteen months, and a further one would do lasting harm. But nobody was badly hurt, the debts that drove them are gone, and he has not carried since. Serious harm is possible rather than likely unless he is again in debt or again armed.",
        "lor-judgement": "medium",
        "lor-reason":
          "No offence between moving to his aunt on {2026-08-21} and the fight two months later, when he was with the same four boys. His life has changed more than the list of offences shows: home, school and the gym all stand. What can still bring him back is an empty evening and a shout.",
        "lor-difference-reason":
          "The score looks back on twenty-five offences and cannot see where he lives now. The home that his two quietest periods had in common is in place.",
        "risk-to-children": "no",
      })
      .answers({ "adverse-outcome-foreseen": "yes" })
      .entry("adverse-outcomes", "exploitation", {
        type: "criminal-exploitation",
        cause: ["others-acts", "circumstances"],
        description:
          "Being used by older people to carry or hold drugs and money, as seems to have happened over the winter debt.",
        impact: "major",
        context: "Around the retail park, if he owes again or is offered something for nothing.",
        likelihood: "possible",
        imminence: "months",
        evidence: "The debt last winter, and someone older behind it whom he will not name. No sign since he moved.",
        protective: "Denise, and his wish to be seen as straight by Leon.",
      })
      .entry("adverse-outcomes", "self-harm", {
        type: "physical-harm",
        cause: ["own-behaviour", "circumstances"],
        description: "Cutting himself again when his father makes contact or a visit with Ellie is stopped.",
        impact: "moderate",
        context: "Alone, in the evening, after a letter or a call.",
        likelihood: "possible",
        imminence: "months",
        evidence:
          "One episode, early this year. Three unopened letters lie in a drawer. He has told two adults what would help.",
        protective: "The safety plan on the inside of his wardrobe door, which he wrote with Fay.",
      })
      .answers({
        "safety-child-view": "\"Knowing Denise won't chuck me out. And if Ellie's safe then I'm safe.\"",
        "sawb-judgement": "medium",
        "sawb-reason":
          "He is calmer at Denise's than anyone has known him: no self-harm for nine months, nights mostly at home. The harm he saw and the loss of his gran are untreated, and he was used over a debt once already, so the concern stays above low.",
        "safeguarding-referral": "already-open-there",
        "safeguarding-referral-details":
          "Child in need, Rachel Dunn. Last review on {2026-11-09}; next on {2027-01-18}.",
        "oversight-note":
          "Helen, please look hardest at likelihood: I have gone one below the score and want to be sure that it rests on more than liking him.",
      })
      .on("2026-11-12", "09:05")
      .ask("explanations", "Report due on {2026-12-02}. I can talk any time after eleven.")
      .on("2026-11-12", "16:20", "helen")
      .sign("explanations")
      .on("2026-11-13", "11:30", "priya")
      .answers({
        "scaled-approach-applied": "enhanced",
        "other-plans-any": "yes",
        "tailoring-plan":
          "Twenty minutes, not an hour. Meet at the gym or in Denise's kitchen. One page with drawings for the week. He tells it back before we part, and Denise has a photograph of the page.",
        "tailoring-practical":
          "Priya meets him off the bus on office days, or Denise drives, so that he need not pass the retail park.",
        "next-review-date": "2027-03-03",
        "controls-needed": "yes",
      })
      .entry("other-plans", "cin", {
        type: "child-in-need",
        owner: "Northmoor Children's Services",
        review: "2027-01-18",
        points: "Sundays with Ellie every fortnight, and nobody gives out Denise's address.",
      })
      .entry("other-plans", "ehcp", {
        type: "education",
        owner: "Northmoor Council",
        review: "2027-07-02",
        points: "A reader in theory lessons, and the building course next school year or earlier.",
      })
      .entry("key-areas", "goals-and-life-opportunities", {
        priority: "first",
        summary: "Work with his hands, and more of Ellie. Jay and Miss Khan are both waiting to be asked.",
      })
      .entry("key-areas", "not-offending", {
        priority: "important",
        summary: "Fill the four empty evenings before asking him to stay away from anything.",
      })
      .entry("key-areas", "not-hurting-others", {
        priority: "important",
        summary: 'Practise with Leon what to do in the second after someone shouts "come on".',
      })
      .entry("key-areas", "keeping-safe", {
        priority: "some",
        summary: "Trauma appointments in the new year; his father's letters handled by Rachel and not by him.",
      })
      .entry("key-areas", "repairing-harm", {
        priority: "important",
        summary: "The phone and an honest letter for the boy at the cinema; the glazier for his mother's window.",
      })
      .entry("resources", "boxing", {
        name: "Northmoor Boxing Club, coach Leon",
        kind: "voluntary",
        for: ["not-offending", "not-hurting-others"],
        offer: "Two evenings a week with people who want him there, and someone to practise stepping back with.",
        status: "started",
        "referral-date": "2026-10-12",
      })
      .entry("resources", "trauma", {
        name: "Trauma pathway, Northmoor young people's mental health service",
        kind: "external",
        for: ["keeping-safe"],
        offer: "Eight sessions in the new year, on what he saw at home.",
        status: "waiting",
        "referral-date": "2026-11-03",
        result: "First appointment promised as soon as the new group begins.",
      })
      .entry("plan-targets", "box", {
        want: '"I want to box twice a week again"',
        area: "not-offending",
        links: ["boxing", "fights"],
        "i-will": "Go on Tuesday and Thursday and be there before Leon calls the names.",
        helpers: ["mentor", "parent-or-carer", "case-manager"],
        "helpers-will": "Leon keeps his list. Denise drives on Thursdays. Priya pays the first month.",
        "by-when": "2027-01-15",
        know: "Eight sessions in the first month on Leon's list.",
        order: 1,
        resource: "boxing",
        status: "under-way",
      })
      .entry("plan-targets", "home", {
        want: '"I\'m home by 9 and Denise knows where I am"',
        area: "keeping-safe",
        links: ["home", "retail-park", "exploitation"],
        "i-will": "Text her when I go out and when I'm late, even if I'm in trouble.",
        helpers: ["parent-or-carer", "case-manager"],
        "helpers-will": "Denise answers without shouting. If he is an hour late she rings Priya, then the police.",
        "by-when": "2026-12-03",
        know: "Denise's note on the fridge of evenings in and out.",
        order: 2,
        status: "under-way",
      })
      .entry("plan-targets", "job", {
        want: '"I want a job where I make stuff"',
        area: "goals-and-life-opportunities",
        links: ["hands", "goals"],
        "i-will": "Do a day with Jay on the mill job and tell Miss Khan about it.",
        helpers: ["friend-or-family", "school-or-college"],
        "by-when": "2027-01-31",
        know: "He has been for one day and has boots that fit.",
        order: 3,
        status: "not-started",
      })
      .entry("plan-targets", "window", {
        want: '"I\'ll pay back for the window"',
        area: "repairing-harm",
        links: ["repairing-harm"],
        "i-will": "Help the glass man for eight hours and not moan.",
        helpers: ["restorative-worker"],
        "helpers-will": "Dee-Anne Okoro, victim worker, books the community workshop and stays for the first hour.",
        know: "The workshop signs for eight hours.",
        order: 4,
        status: "not-started",
      })
      .entry("plan-targets", "ellie", {
        want: '"I want to see Ellie"',
        area: "goals-and-life-opportunities",
        links: ["goals", "self-harm"],
        "i-will": "Be on time for her, and ring her if I can't come.",
        helpers: ["parent-or-carer", "friend-or-family"],
        "helpers-will": "Denise and his mother keep every other Sunday free, and say so by Friday if it changes.",
        "by-when": "2026-12-06",
        know: "Kian says so.",
        order: 5,
        status: "going-well",
      })
      .entry("external-controls", "curfew", {
        type: "curfew",
        links: ["required-by-the-order", "fights"],
        details: "Home from nine at night until seven in the morning, by agreement with Denise until the hearing.",
        who: "Denise Harker, with Priya",
        from: "2026-11-02",
        to: "2026-12-03",
        explained: "yes",
        status: "in-force",
      })
      .answers({
        "psr-author": "Priya Nandakumar",
        "psr-requested-type": "full-pre-sentence-report",
        "psr-court-steer": "community-sentence",
        "psr-offence-paragraph":
          "Kian, who is 15, joined a fight between two groups of young people outside a cinema and kicked out at a boy of 16 who had fallen. It lasted under a minute. It was serious because it was done by several against one, in front of families; it was not planned, and he waited for the security staff.",
      })
      .on("2026-11-17", "10:14")
      .answers({ "friends-mix": "older" })
      .answers({
        "relationships-detail":
          'Police found Kian at 03:15 on {2026-11-15} in a car with two older males, one known as "Dee", on the Caldbridge retail park. He had £240 and two phones and said the money was "for holding stuff". Mr Adeyemi at the school gate has seen the same car three times since half term. Kian says: "They\'re just my mates. Nobody makes me do nothing."',
        "friends-concern-types": ["commit-crime-together", "pressure-to-join-in"],
      })
      .answers({
        "criminal-exploitation-risk": "yes",
        "criminal-exploitation-level": "likely",
        "exploitation-signs": [
          "goes-missing-or-unexplained-travel",
          "money-or-clothes-or-phones-not-explained",
          "more-than-one-phone",
          "older-or-controlling-friend-or-partner",
        ],
        "exploitation-referral": ["childrens-services-or-mash-referral", "strategy-meeting", "police-informed"],
        "nrm-status": "referred",
        "nrm-date": "2026-11-16",
      })
      .entry("missing-episodes", "car", {
        from: "2026-11-14",
        length: "overnight",
        reported: "yes",
        where: "In a car on the Caldbridge retail park",
        "return-interview": "done",
        harm: "yes",
      })
      .entry("life-events", "night", {
        title: "Missing overnight, found in a car with two older males",
        type: "turning-point",
        date: "2026-11-15",
        effect: "harmed",
        now: "yes",
        "told-by": ["police-or-court"],
      })
      .answers({ "missing-count-12-months": 1 })
      .on("2026-11-18", "15:36")
      .entry("people", "dee", {
        who: "dee",
        influence: "harms",
        worries: ["exploits-the-young-person"],
        contact: "weekly",
        note: "Waits for him near school; who he is matters to the police inquiry",
      })
      .entry("future-behaviours", "robbery", { likelihood: "likely", imminence: "weeks" })
      .entry("adverse-outcomes", "exploitation", { likelihood: "likely" })
      .on("2026-11-19", "11:05", "helen")
      .comment(
        { question: "relationships-detail" },
        'Good that you named who saw the car. Keep "taking advantage" out of this box when you add to it: say what was seen here, and judge it in safety and well-being.',
      )
      .comment(
        { question: "future-behaviours.evidence", entry: "robbery" },
        "Likely now rests on the night in the car, but the evidence still says no debt. Which is it?",
        "Two robberies, last autumn and this year, each within a week of a cannabis debt. On {2026-11-15} he held money for an older male and now says he owes him; how much is not known. The impact stays as it is.",
      )
      .on("2026-11-20", "16:52", "priya")
      .answers({
        "exploitation-detail":
          'Kian has been getting off the bus early most evenings since half term; Denise put it down to the chip shop. On {2026-11-15} he had £240, two phones that are not his, and trainers that Denise did not buy. He would not say more in the return interview, but to Denise, in the kitchen, he said that Dee "sorted" an old debt and that now he',
      }),
  )
  .end();
