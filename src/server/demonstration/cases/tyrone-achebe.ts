/** Tyrone, 17: sixty offences in five years, remand and two custodial sentences; a review, on licence, of a boy who has begun to stop. */
import { caseOf, type Fields } from "../case-of.ts";
import { cautioned, notProved, type OffenceKind, proved } from "../offence-kinds.ts";

/** The list as the police printed it: day, kind, and the outcome that dealt with it. */
const list: readonly (readonly [on: string, kind: OffenceKind, outcome: string])[] = [
  ["2021-05-08", "shop-theft", "warning"],
  ["2021-07-19", "damage", "warning"],
  ["2021-10-02", "shop-theft", "conditional"],
  ["2021-10-30", "threats", "conditional"],
  ["2022-01-14", "cycle-theft", "referral-order"],
  ["2022-01-22", "shop-theft", "referral-order"],
  ["2022-02-05", "beating", "referral-order"],
  ["2022-02-05", "threats", "referral-order"],
  ["2022-03-18", "shop-theft", "referral-order"],
  ["2022-06-11", "interference", "referral-order-2"],
  ["2022-06-25", "carried", "referral-order-2"],
  ["2022-07-09", "shop-theft", "referral-order-2"],
  ["2022-07-30", "damage", "referral-order-2"],
  ["2022-09-03", "cannabis", "referral-order-2"],
  ["2022-10-15", "vehicle-taking", "yro-1"],
  ["2022-10-15", "uninsured", "yro-1"],
  ["2022-11-05", "interference", "yro-1"],
  ["2022-11-19", "other-burglary", "yro-1"],
  ["2022-12-10", "shop-theft", "yro-1"],
  ["2023-01-07", "vehicle-taking", "yro-1"],
  ["2023-01-07", "uninsured", "yro-1"],
  ["2023-02-18", "handling", "yro-1"],
  ["2023-04-22", "other-burglary", "yro-2"],
  ["2023-05-06", "equipped", "yro-2"],
  ["2023-05-20", "vehicle-taking", "yro-2"],
  ["2023-05-20", "uninsured", "yro-2"],
  ["2023-06-17", "burglary", "yro-2"],
  ["2023-06-24", "emergency-worker", "yro-2"],
  ["2023-07-08", "cannabis", "yro-2"],
  ["2023-07-29", "order-breach", "yro-2"],
  ["2023-09-16", "aggravated-taking", "iss"],
  ["2023-09-16", "uninsured", "iss"],
  ["2023-09-16", "dangerous", "iss"],
  ["2023-10-07", "burglary", "iss"],
  ["2023-10-14", "burglary", "iss"],
  ["2023-10-28", "handling", "iss"],
  ["2023-11-11", "knife", "iss"],
  ["2023-12-02", "bail-breach", "iss"],
  ["2024-03-09", "order-breach", "dto-1"],
  ["2024-03-23", "vehicle-taking", "dto-1"],
  ["2024-03-23", "uninsured", "dto-1"],
  ["2024-04-06", "burglary", "dto-1"],
  ["2024-04-13", "burglary", "dto-1"],
  ["2024-04-20", "aggravated-taking", "dto-1"],
  ["2024-04-20", "dangerous", "dto-1"],
  ["2024-04-20", "uninsured", "dto-1"],
  ["2024-05-04", "emergency-worker", "dto-1"],
  ["2025-01-18", "cannabis", "yro-3"],
  ["2025-02-01", "shop-theft", "yro-3"],
  ["2025-02-22", "threats", "yro-3"],
  ["2025-05-17", "class-a-supply", "dto-2"],
  ["2025-05-17", "knife", "dto-2"],
  ["2025-06-07", "robbery", "dto-2"],
  ["2025-06-14", "abh", "dto-2"],
  ["2025-06-28", "vehicle-taking", "dto-2"],
  ["2025-06-28", "uninsured", "dto-2"],
  ["2025-07-05", "affray", "dto-2"],
  ["2025-07-19", "class-a-supply", "dto-2"],
  ["2025-07-19", "order-breach", "dto-2"],
];

const dealtWith = ([on, kind, outcome]: (typeof list)[number]): Fields =>
  outcome === "warning" || outcome === "conditional" ? cautioned(kind, on, outcome) : proved(kind, on, outcome);

const offences: Readonly<Record<string, Fields>> = {
  ...Object.fromEntries(list.map((row, n) => [`o${n + 1}`, dealtWith(row)])),
  o60: notProved("robbery", "2025-04-12"),
};

export const tyroneAchebe = caseOf(
  "tyrone-achebe",
  { reference: "NM-03771", caseManager: "priya", givenNames: "Tyrone", familyName: "Achebe", born: "2009-02-27" },
  { by: "sam", on: "2021-11-15", at: "09:00" },
)
  .facts({
    "preferred-name": "Ty",
    "sex-recorded": "male",
    ethnicity: "b2",
    religion: "Catholic; went to Mass in custody and chose to",
    "preferred-language": "English",
    "interpreter-needed": "no",
    "home-service": "Northmoor Youth Justice Service, Priya Nandakumar",
    "host-service": "Northmoor Probation, Daniel Kowalczyk, from his eighteenth birthday",
  })
  .address("placement", {
    line: "Harbour House, supported lodgings, Northmoor",
    postcode: "NM1 2HH",
    kind: "current",
    from: "2026-09-10",
    protected: "yes",
  })
  .carer("grandmother", {
    person: "Ngozi Achebe",
    relationship: "grandparent",
    "parental-responsibility": "no",
    "lives-with": "no",
    contact: "01632 960122, after Mass on Sundays she is out",
    needs: "Hard of hearing; he phones, she shouts, both are happy",
  })
  .carer("council", {
    person: "Northmoor Council, Imelda Roche, personal adviser",
    relationship: "corporate-parent",
    "parental-responsibility": "yes",
    "lives-with": "no",
    contact: "01632 960141",
  })
  .carer("brother", {
    person: "Chidi Achebe, 23",
    relationship: "sibling",
    "parental-responsibility": "no",
    "lives-with": "no",
    "safe-contact": "only-as-noted",
    "contact-note": "In prison at Stonecross; letters both ways are agreed, visits are not",
  })
  .on("2025-10-02", "17:00", "priya")
  .outcome("warning", { date: "2021-08-04", type: "youth-caution", body: "Northmoor Police", status: "completed" })
  .outcome("conditional", {
    date: "2021-11-10",
    type: "youth-conditional-caution",
    body: "Northmoor Police",
    requirements: ["reparation"],
    status: "completed",
  })
  .outcome("referral-order", {
    date: "2022-04-13",
    type: "referral-order",
    body: "Northmoor Youth Court",
    length: 4,
    status: "completed",
  })
  .outcome("referral-order-2", {
    date: "2022-09-28",
    type: "referral-order",
    body: "Northmoor Youth Court",
    length: 10,
    status: "ended-by-breach",
  })
  .outcome("yro-1", {
    date: "2023-03-08",
    type: "yro",
    body: "Northmoor Youth Court",
    length: 12,
    requirements: ["supervision", "curfew"],
    status: "revoked-and-re-sentenced",
  })
  .outcome("yro-2", {
    date: "2023-08-16",
    type: "yro",
    body: "Northmoor Youth Court",
    length: 18,
    requirements: ["supervision", "curfew", "local-authority-residence"],
    status: "revoked-and-re-sentenced",
  })
  .outcome("iss", {
    date: "2024-01-10",
    type: "yro-iss",
    body: "Northmoor Youth Court",
    length: 18,
    requirements: ["intensive-supervision-and-surveillance", "curfew"],
    status: "revoked-and-re-sentenced",
  })
  .outcome("dto-1", {
    date: "2024-06-05",
    type: "dto",
    body: "Northmoor Youth Court",
    length: 12,
    "release-date": "2024-12-04",
    status: "completed",
    "what-helped":
      "Nothing that he can name except a kitchen job. He left with forty-six pounds and no key to anywhere.",
  })
  .outcome("yro-3", {
    date: "2025-03-19",
    type: "yro",
    body: "Northmoor Youth Court",
    length: 12,
    requirements: ["supervision"],
    status: "revoked-and-re-sentenced",
  })
  .outcome("dto-2", {
    date: "2025-10-01",
    "conviction-date": "2025-08-27",
    type: "section-250",
    body: "Northmoor Crown Court",
    length: 28,
    start: "2025-10-01",
    end: "2027-10-20",
    "release-date": "2026-09-10",
    ancillary: ["knife-crime-prevention-order"],
    status: "active",
  })
  .offences(offences)
  .entry("remand-history", "la", {
    type: "remand-local-authority",
    from: "2023-12-05",
    to: "2024-01-10",
    place: "Bramble Lodge",
    compliance: "Left twice, came back both times by himself",
  })
  .entry("remand-history", "dto-1", {
    type: "sentenced-custody",
    from: "2024-06-05",
    to: "2024-12-04",
    place: "Ashdown Young Offender Institution",
    compliance: "Three adjudications in the first month, none after he was moved to the kitchen",
  })
  .entry("remand-history", "yda", {
    type: "remand-youth-detention",
    from: "2025-07-21",
    to: "2025-10-01",
    place: "Fernlea Secure Children's Home",
    compliance: "Asked to stay there when he was sentenced; too old",
  })
  .entry("remand-history", "s250", {
    type: "sentenced-custody",
    from: "2025-10-01",
    to: "2026-09-10",
    place: "Ashdown Young Offender Institution",
    compliance: "No adjudication in the last seven months; mentor on the induction wing",
  })
  .entry("care-periods", "s20", {
    "legal-status": "s20",
    start: "2022-11-21",
    end: "2023-08-16",
    placement: "foster",
    "placements-number": 3,
    reason: "His mother moved abroad and his grandmother could not manage both boys",
    "family-contact": "regular",
  })
  .entry("care-periods", "s31", {
    "legal-status": "s31",
    start: "2023-08-16",
    placement: "childrens-home",
    "placements-number": 5,
    reason: "Care order after the third foster home ended",
    "family-contact": "some",
  })
  .service("fernlea", {
    service: "Fernlea Secure Children's Home",
    kind: "secure",
    worker: "Bethan Lloyd, key worker",
    from: "2025-07-21",
    to: "2025-10-01",
    reason: "Remand",
    engagement: "well",
    "what-helped": "Bethan ate with him. He learnt there that he reads quite well.",
  })
  .service("ashdown", {
    service: "Ashdown Young Offender Institution",
    kind: "secure",
    worker: "Dominic Farrow",
    from: "2025-10-01",
    to: "2026-09-10",
    reason: "Sentence",
    engagement: "mixed",
  })
  .service("camhs", {
    service: "Northmoor Child and Adolescent Mental Health Service",
    kind: "mental-health",
    from: "2024-02",
    to: "2024-06",
    reason: "Nightmares after a friend was stabbed beside him",
    engagement: "little",
    "what-helped": "Two sessions. The waiting room had a window on the street and he sat with his back to the wall.",
  })
  .service("kitchen", {
    service: "Second Helping, training kitchen",
    kind: "voluntary",
    worker: "Chef Rosa Lindgren",
    from: "2026-09-21",
    reason: "Level 2 catering with a wage after twelve weeks",
    engagement: "well",
    lead: "no",
  })
  .stage("review", { by: "priya", on: "2026-11-16", at: "09:00", trigger: "2026-09-10" }, (stage) =>
    stage
      .entry("outcomes", "dto-2", { current: "yes" })
      .entry("offences", "o51", { episode: "spring" })
      .entry("offences", "o52", { episode: "spring" })
      .entry("offences", "o53", { episode: "june" })
      .entry("offences", "o54", { episode: "june" })
      .entry("offences", "o55", { episode: "june" })
      .entry("offences", "o56", { episode: "june" })
      .entry("offences", "o57", { episode: "flat" })
      .entry("offences", "o58", { episode: "flat" })
      .entry("offences", "o59", { episode: "flat" })
      .answers({
        "review-occasion": "start-of-licence-or-supervision",
        "review-reason": ["entering-or-leaving-custody", "good-progress"],
        "review-change-summary":
          "Ty has been out for ten weeks, which is four longer than last time. He has a room with a key, a kitchen that pays him a little, and has kept all eleven licence appointments. Chidi's letters have begun again. On {2026-11-09} a man from the old line waited outside the lodgings and Ty rang us before he rang anybody else.",
        "services-any": "yes",
        "sanction-history-checked": "yes",
        "previous-incidents": "yes",
        "specific-victim-concern": "no",
        "staff-safety-concern": "no",
        "specialist-assessments-any": "yes",
      })
      .entry("previous-incidents-list", "stabbing", {
        date: "2023-12-29",
        type: "child-protection",
        description:
          "A friend of sixteen was stabbed at a bus stop with Ty next to him, and lived. Ty held the wound shut until the ambulance came.",
      })
      .entry("previous-incidents-list", "line", {
        date: "2025-07-19",
        type: "exploitation",
        description:
          "Found in a flat two counties away with drugs, a knife and no shoes. The occupant, a man with learning difficulties, had been moved into his own kitchen.",
        notified:
          "Children's services; referral to the National Referral Mechanism, positive conclusive grounds in {2026-05}",
      })
      .entry("specialist-assessments", "psychology", {
        kind: "mental-health",
        by: "Dr Farida Osman, Ashdown",
        date: "2026-03",
        findings:
          "Complex trauma and a good mind. He scans a room for exits and reads that as character. Predictable people, told plans, nothing sprung upon him; trauma work when he has lived somewhere for half a year.",
      })
      .entry("sources-used", "ty", {
        kind: "young-person",
        detail: "Ty, at the kitchen after service",
        date: "2026-11-16",
      })
      .entry("sources-used", "imelda", {
        kind: "social-care",
        detail: "Imelda Roche, pathway plan",
        date: "2026-11-12",
      })
      .on("2026-11-17", "14:20")
      .answers({
        "strength-topics": ["living-arrangements", "learning-education-employment", "keeping-away-from-harm"],
        "living-strengths": ["settled-and-safe-home", "has-their-own-space"],
        "learning-strengths": ["attends-well", "has-work-or-work-experience", "knows-what-they-want-to-do"],
        "exploitation-strengths": [
          "talks-to-a-safe-adult-about-worries",
          "knows-the-signs-of-grooming",
          "wants-to-get-out",
        ],
        "accommodation-type": "supported",
        "accommodation-since": "2026-09-10",
        "accommodation-concerns": "no",
        "money-concerns": "yes",
        "living-detail":
          "The first door of his own. He has put a second bolt on it with the warden's leave and sleeps in the bed now rather than beside it. The personal allowance is late each month by a few days, always the same ones, and those are the days on which somebody from before offers to help.",
        "money-concern-types": ["young-person-has-no-money-of-their-own"],
        "income-sources": ["training-or-college-allowance", "care-leaver-payments"],
        "gang-association": "targeted",
        "gang-threat": "threat-to-the-young-person",
        "criminal-exploitation-risk": "yes",
        "criminal-exploitation-level": "likely",
        "exploitation-signs": ["in-debt-to-someone", "injuries-or-threats", "known-link-to-a-person-who-exploits"],
        "exploitation-referral": ["exploitation-panel", "police-informed", "exploitation-worker"],
        "nrm-status": "conclusive",
        "nrm-date": "2026-05-06",
        "exploitation-detail":
          "The line holds that he owes them for what the police took in {2025-07}. He was sixteen, paid in trainers and kept in other people's kitchens; the authorities have accepted that he was trafficked. The man on {2026-11-09} did not speak, he held up four fingers. Ty says four thousand. He rang Priya at 18:12, the police at 18:20, and went to work next morning by the back way.",
        "sexual-exploitation-risk": "no",
        "radicalisation-risk": "no",
        "friends-mix": "few",
        "relationships-detail":
          "He has dropped a hundred and forty contacts and kept nine. He is lonely on Sundays and says that this is the price. Rosa's porter, Mick, who is fifty and plays dominoes, is the nearest to a friend.",
        "childrens-services-ever": "yes",
        "care-s31": "currently",
        "eligible-child": "yes",
        "leaving-care-support": ["personal-adviser", "pathway-plan", "housing-offer"],
      })
      .entry("episodes", "flat", {
        title: "The flat two counties away",
        kind: "offence-or-offences",
        current: "yes",
        "date-from": "2025-07-05",
        "date-to": "2025-07-19",
        place: "someone-elses-home",
        "official-account":
          "Police entered a flat used for dealing and found Ty with thirty-one wraps, a lock knife and the occupant's bank card. There had been a fight on the landing a fortnight before.",
        "child-account":
          '"I was told two days and it was sixteen. I cooked for the guy. I wasn\'t nice to him but I cooked." He had taken the knife off a younger boy, he says, and kept it because one does.',
        company: "older-people",
        role: "followed-others",
        exploited: "yes",
        "exploited-details":
          "Positive conclusive grounds. He had no shoes, no phone of his own and a debt that grew with each arrest.",
        planning: "planned",
        reasons: ["money", "fear", "pressure"],
        "victim-kind": ["vulnerable-adult", "community"],
        "harm-caused": "major",
        elements: ["weapon", "gang", "drug-line"],
        "elements-details": "A line with a name and a shift plan. He was the night.",
        "weapon-kind": ["knife-or-blade"],
        "weapon-use": "In a drawer and then in his sock. Nobody was hurt with it.",
        responsibility: "part",
        "feelings-after": "Slept for two days at Fernlea. Now he wants the occupant to know that the curry was meant.",
        "view-of-victim": '"They did to him what they did to me, and I was the one doing it."',
      })
      .entry("episodes", "spring", {
        title: "Stopped at the station with a delivery",
        kind: "offence-or-offences",
        current: "yes",
        "date-from": "2025-05-17",
        place: "public-transport",
        "official-account":
          "A dog sat down beside him on the platform. He had nine wraps in a crisp packet and a paring knife from the hostel kitchen.",
        "child-account":
          '"First run. They said a kid with a school bag never gets looked at. I was sixteen with a beard."',
        company: "alone",
        exploited: "yes",
        planning: "planned",
        reasons: ["money", "pressure"],
        "victim-kind": ["community"],
        "harm-caused": "moderate",
        elements: ["weapon", "drug-line"],
        "elements-details": "He had been out of custody for five months and had slept at eleven addresses.",
        "weapon-kind": ["knife-or-blade"],
        "weapon-use": "In the bag, under the packet.",
        responsibility: "full",
      })
      .entry("episodes", "june", {
        title: "Three weeks of paying back",
        kind: "offence-or-offences",
        current: "yes",
        "date-from": "2025-06-07",
        "date-to": "2025-06-28",
        place: "street-or-park",
        "official-account":
          "Told that the wraps taken at the station were his to pay for, he robbed a dealer's younger brother of £80, broke the nose of the boy who came to ask for it, and took a car to leave town.",
        "child-account":
          '"You pay or you get paid back. I did it badly on purpose, kind of, so they\'d stop sending me."',
        company: "older-people",
        role: "joined-in-fully",
        exploited: "yes",
        planning: "some",
        reasons: ["fear", "money"],
        "victim-kind": ["child-peer", "rival"],
        "victim-number": 2,
        "harm-caused": "moderate",
        elements: ["gang", "driving"],
        "elements-details": "Each step was set him by message; the phone is with the police.",
        responsibility: "full",
      })
      .answers({
        "goals-own-words":
          '"A shop. Jollof, suya, six tables. Gran on the till shouting. Not dead, not in Stonecross, that\'s number one and two."',
        "good-at": "Heat, timing and numbers: he runs the pass on Thursdays. He notices who has not eaten.",
        coping: "mixed",
        "coping-ways": ["plans-and-solves", "time-alone"],
        "trusted-adult": "yes",
        "trusted-adult-who":
          "Rosa, who does not do speeches, and Bethan at Fernlea, to whom he sends pictures of plates",
      })
      .entry("desistance-factors", "kitchen", {
        category: "learning-education-employment",
        direction: "for",
        description: "A trade that he is good at, with a wage in sight and a boss who expects him at two.",
        strength: "strong",
        "child-agrees": "yes",
        change: "new",
      })
      .entry("desistance-factors", "tired-of-it", {
        category: "attitudes-to-offending",
        direction: "for",
        description: "He speaks of the boy who did those things with pity, and as of somebody he used to know.",
        strength: "moderate",
        change: "stronger",
      })
      .entry("desistance-factors", "debt", {
        category: "family-and-networks",
        direction: "against",
        description: "People who have his name, his street and a sum, and who have hurt others for less.",
        strength: "strong",
        "child-agrees": "yes",
        change: "same",
      })
      .on("2026-11-19", "10:40")
      .answers({
        "understanding-context":
          "Fifty-nine proved offences look like a flood, and are four streams. At twelve he took food and bicycles when his mother was leaving. From thirteen it was cars, with Chidi, who taught him, and whom he would have followed anywhere. Between fifteen and sixteen, moved eight times, he broke into places for somewhere to be. The last, and the gravest, he did as somebody else's property. What has ended each stream is a person who stayed: first nobody, then nobody, then Bethan, now Rosa.",
        "understanding-child-view":
          '"I was never a criminal, I was always just with someone." There is more in this than an excuse, and he has begun to ask whom he wishes to be with.',
        "future-harm-foreseen": "yes",
      })
      .entry("future-behaviours", "supply", {
        type: "drug-supply",
        description: "Going back to hold and sell for the line, and helping to take over somebody's home to do so.",
        victims: ["vulnerable-adult", "community"],
        impact: "major",
        context: "If the debt is enforced by threat to his grandmother, or on the days when the allowance is late.",
        likelihood: "possible",
        imminence: "weeks",
        evidence:
          "They know the address. He has refused once, in ten weeks, and told us within minutes. Before prison he never refused.",
      })
      .entry("future-behaviours", "knife", {
        type: "weapon-carrying",
        description: "Carrying a knife again, to get home from a late shift.",
        victims: ["rival"],
        impact: "critical",
        context: "After dark between the kitchen and Harbour House.",
        likelihood: "unlikely",
        imminence: "months",
        evidence:
          "Two convictions, and a friend's blood on his hands at fourteen. Rosa's van takes him home for the present.",
      })
      .answers({ "adverse-outcome-foreseen": "yes" })
      .entry("adverse-outcomes", "attack", {
        type: "violence-by-others",
        cause: ["others-acts"],
        description: "Being stabbed or beaten for the debt.",
        impact: "critical",
        context: "At the lodgings, the bus stop, or on a Sunday, when his movements are known.",
        likelihood: "possible",
        imminence: "weeks",
        evidence:
          "The visit of {2026-11-09}, two earlier assaults in custody that he would not name, and what the police hold about this group.",
        protective: "A marker on the address, the van, a changed shift pattern, and a boy who rings.",
      })
      .answers({
        "safety-child-view":
          "\"If they could be told I'm finished by someone they'd listen to. And the money on the day it says.\"",
        "rosh-judgement": "high",
        "lor-judgement": "medium",
        "sawb-judgement": "very-high",
        "sawb-reason":
          "The threat is close, named and able. He does all that a boy of seventeen can do about it, and the rest is for us.",
        "safeguarding-referral": "already-open-there",
        "safeguarding-referral-details":
          "Strategy meeting on {2026-11-11}; the next on {2026-11-25}. Move out of area offered, he is thinking about his gran.",
      }),
  )
  .end();
