/** Zane, 17: burglaries that paid a family's debts. A completed report for court; the court chose custody, and he is home again on supervision. */
import { caseOf } from "../case-of.ts";
import { cautioned, offence, proved } from "../offence-kinds.ts";
import { quietLife } from "../quiet-life.ts";

export const zaneWhitlock = caseOf(
  "zane-whitlock",
  { reference: "NM-03902", caseManager: "priya", givenNames: "Zane", familyName: "Whitlock", born: "2009-05-21" },
  { by: "sam", on: "2024-01-15", at: "10:00" },
)
  .facts({
    "sex-recorded": "male",
    ethnicity: "b1",
    religion: "Pentecostal, goes when his mother can",
    "preferred-language": "English",
    "interpreter-needed": "no",
    "home-service": "Northmoor Youth Justice Service, Priya Nandakumar",
  })
  .address("home", { line: "12 Dyer's Court, Northmoor", postcode: "NM4 6DC", kind: "current", from: "2016" })
  .carer("mother", {
    person: "Marcia Whitlock",
    relationship: "mother",
    "parental-responsibility": "yes",
    "lives-with": "yes",
    contact: "07700 900155, mornings; her speech tires by evening",
    needs: "Multiple sclerosis. Uses a wheelchair outdoors",
  })
  .carer("uncle", {
    person: "Pastor Winston Hale",
    relationship: "other-relative",
    "parental-responsibility": "no",
    "lives-with": "no",
    contact: "01632 960111, church office",
  })
  .outcome("conditional", {
    date: "2024-01-10",
    type: "youth-conditional-caution",
    body: "Northmoor Police",
    status: "completed",
  })
  .offence("sheds", cautioned("other-burglary", "2023-11-25", "conditional"))
  .on("2024-09-12", "09:45")
  .outcome("referral-order", {
    date: "2024-09-11",
    type: "referral-order",
    body: "Northmoor Youth Court",
    length: 9,
    requirements: ["reparation"],
    status: "completed",
    "what-helped": "He finished it. The gardening mornings at the hospice were the part he asked to go on with.",
  })
  .offences({
    shop: proved("other-burglary", "2024-06-15", "referral-order"),
    scrap: proved("handling", "2024-06-17", "referral-order"),
  })
  .on("2025-08-21", "16:00")
  .outcome("yro", {
    date: "2025-08-20",
    type: "yro",
    body: "Northmoor Youth Court",
    length: 12,
    requirements: ["supervision", "curfew", "education"],
    status: "active",
  })
  .offences({
    house1: proved("burglary", "2025-05-30", "yro"),
    equipped: proved("equipped", "2025-06-02", "yro"),
  })
  .service("social-care", {
    service: "Northmoor Children's Services, disabled parents team",
    kind: "childrens-social-care",
    worker: "Ola Brennan",
    from: "2025-10",
    reason: "Young carer's assessment, asked for twice before it was made",
    engagement: "mixed",
  })
  .service("college", {
    service: "Northmoor College",
    kind: "education",
    worker: "Stefan, horticulture tutor",
    from: "2025-09",
    reason: "Level 1 horticulture",
    engagement: "well",
    "what-helped": "Stefan lets him phone home at eleven and does not ask him to explain it.",
  })
  .on("2026-03-18", "16:20", "priya")
  .outcome("court", {
    date: "2026-03-18",
    type: "pending-court",
    body: "Northmoor Youth Court",
    start: "2026-04-16",
    status: "pending",
  })
  .offences({
    house2: offence("burglary", { date: "2026-02-11", status: "proved", plea: "guilty", outcome: "court" }),
    car: offence("aggravated-taking", { date: "2026-02-11", status: "proved", plea: "guilty", outcome: "court" }),
  })
  .entry("remand-history", "bail", {
    type: "bail-conditional",
    from: "2026-02-13",
    to: "2026-04-16",
    compliance: "Kept every curfew night but one, when his mother was taken to hospital",
  })
  .entry("court-hearings", "sentence", {
    court: "Northmoor Youth Court",
    type: "youth-court",
    date: "2026-04-16",
    purpose: "sentence",
    "parent-present": "not-known-yet",
  })
  .stage("pre-sentence-report", { by: "priya", on: "2026-03-19", at: "09:10", trigger: "2026-04-16" }, (stage) =>
    stage
      .answers({
        ...quietLife,
        "services-any": "yes",
        "sanction-history-checked": "yes",
        "contact-with-child": "Three times at home and once at the allotments",
      })
      .entry("outcomes", "court", { current: "yes" })
      .entry("offences", "house2", { episode: "avenue" })
      .on("2026-03-26", "14:40")
      .entry("sources-used", "zane", {
        kind: "young-person",
        detail: "Zane, four long talks",
        date: "2026-03-26",
        checked: "yes",
      })
      .entry("sources-used", "mother", {
        kind: "parent-carer",
        detail: "Marcia Whitlock",
        date: "2026-03-24",
        checked: "yes",
      })
      .entry("sources-used", "papers", {
        kind: "prosecution-papers",
        detail: "Case summary and the householder's statement",
        date: "2026-03-20",
      })
      .entry("sources-used", "ola", {
        kind: "social-care",
        detail: "Ola Brennan's draft assessment",
        date: "2026-03-30",
      })
      .screened("2026-03-26", { slcn: { "next-step": "in-place" }, health: { "next-step": "advice" } })
      .answers({
        "strength-topics": ["living-arrangements", "learning-education-employment"],
        "living-strengths": ["settled-and-safe-home", "adults-at-home-are-supportive"],
        "learning-strengths": ["attends-well", "has-a-favourite-subject-or-skill"],
        "address-fit-for-conditions": "yes-with-support",
        "money-concerns": "yes",
        "money-concern-types": [
          "household-short-of-money-for-food-or-heating",
          "rent-or-bill-arrears",
          "owes-money-to-lenders",
        ],
        "living-detail":
          "A warm, exact home in which the electricity runs out on the twentieth of the month. Marcia's disability benefit was stopped for eleven weeks last winter after a missed assessment; the lender who filled the gap is a neighbour's nephew, who charges by the week and calls in person. Zane opens the door to him so that she need not.",
        "young-carer": "yes",
        "young-carer-detail":
          "He gives his mother her tablets at seven and eleven, lifts her, cooks, and has slept with his door open since she fell. He has done this since he was twelve. Nobody assessed his own needs until last autumn, and the support hours that were agreed have not begun.",
        "family-detail":
          'There are two of them, and the church. His father left when the illness came and sends a card. Pastor Hale, Marcia\'s brother, drives her to clinic and has just learnt about the debt; he is angry that he was not told. Marcia said, of the burglary: "He did that in my name and I would rather sit in the dark."',
        "childrens-services-ever": "yes",
        "care-s20": "never",
        "care-s17": "currently",
        "care-s31": "never",
        "care-rlaa": "never",
        "care-yda": "never",
        "child-protection-plan": "never",
        "siblings-children-services": "no",
        "eligible-child": "no",
        "relevant-child": "no",
        "care-history-detail":
          "Two referrals by school, at thirteen and fifteen, were closed with a leaflet. The third, by the probation nurse at court, led to Ola Brennan, who came, looked in the fridge and stayed.",
        "friends-mix": "mixed",
        "slcn-attention-memory": "yes",
        "slcn-restless": "yes",
        "slcn-diagnosis": "yes",
        "slcn-past-help": ["school-support"],
        "slcn-effects": ["time-and-appointments", "school-or-work"],
        "communication-adjustments": ["one-thing-at-a-time", "text-or-call-reminders"],
        "intermediary-needed": "no",
        "slcn-detail":
          "Diagnosed with ADHD at eight, without medicine since the clinic moved across town. Walking helps him listen. He loses paper and keeps voice notes: send him a voice note.",
        "mh-known": "never",
        "mh-sleep-appetite": "yes",
        "mh-crisis": ["none-of-these"],
        "mh-support-status": "not-offered",
        "mental-detail":
          "He sleeps in two-hour pieces, listening for her. He is not low; he is tired in the way of new parents. A night sitter twice a week would do more than counselling, and he says the same.",
        "drug-use": "never",
        "time-use": "mixed",
        discrimination: "yes",
        "discrimination-where": ["police", "neighbours-or-public"],
        "identity-detail":
          "Stopped fourteen times in a year, by his count and nearly by the police's, and found with nothing. He is known on his landing as the boy who carries everybody's shopping and on the next as the boy who robs houses. He minds the first description as much as the second: \"I'm not a saint, I'm just there.\"",
        "thinking-concerns": ["does-not-think-about-what-may-follow", "needs-excitement"],
        "thinking-settings": ["in-public"],
        "thinking-detail":
          "He plans a week of dinners to the penny and took a stranger's car with no thought of how it would stop. The difference is fear: when the lender has been, he goes fast.",
        "ete-status": "college",
        "ete-hours-offered": 16,
        "ete-hours-attended": 15,
        "send-status": "sen-support",
        "send-needs": ["social-and-emotional-and-mental-health"],
        "send-plan-working": "partly",
        "send-assessment-request": "no",
        "learning-detail":
          "Stefan has never had a first-year who knows his Latin names. Fifteen hours of sixteen; the missing one is the eleven o'clock tablet, when the bus is late. Please time any appointments after two.",
      })
      .entry("neuro-conditions", "adhd", {
        condition: "adhd",
        status: "diagnosed",
        date: "2017",
        support: "None at present; the family doctor will refer again",
      })
      .entry("life-events", "illness", {
        title: "Mother's illness is given its name",
        type: "illness",
        date: "2018-03",
        effect: "harmed",
        now: "yes",
      })
      .entry("life-events", "father", {
        title: "Father leaves",
        type: "separation",
        date: "2018-11",
        effect: "harmed",
        now: "no",
        "told-by": ["parent-or-carer"],
      })
      .entry("life-events", "fall", {
        title: "Mother falls while he is out with friends",
        type: "trauma",
        date: "2023-10",
        effect: "harmed",
        now: "yes",
        note: "She lay for four hours. He has not been to a party since",
      })
      .entry("life-events", "college", {
        title: "A place on the horticulture course",
        type: "achievement",
        date: "2025-09",
        effect: "helped",
        now: "yes",
      })
      .on("2026-04-01", "15:15")
      .entry("episodes", "avenue", {
        title: "The house on Linden Avenue, and the car",
        kind: "offence-or-offences",
        current: "yes",
        "date-from": "2026-02-11",
        place: "someone-elses-home",
        "official-account":
          "In the early afternoon, with nobody in, he forced a back window, took jewellery and car keys and drove the car a mile and a half before hitting a parked van. No one was in the van. He sat on the kerb until police came and told them where the jewellery was.",
        "child-account":
          "\"He came at nine and said Friday. I walked about and there was a house with two cars and a wreath still up from Christmas. I've never driven before. I wasn't joyriding, I was getting it over.\" He had meant to sell the car for parts.",
        "accounts-differ": "no",
        company: "alone",
        exploited: "yet-to-clarify",
        "exploited-details":
          "The lender set the day and had named a man who buys keys. Whether that was advice or an instruction Zane himself cannot say. Reported to the illegal money lending team.",
        planning: "some",
        reasons: ["money", "fear"],
        force: "none",
        "victim-kind": ["older-person", "stranger"],
        "victim-number": 1,
        "harm-caused": "moderate",
        "harm-effect":
          "The householder, a widow of 71, got back all but one ring, her mother's. She has had the locks changed twice and keeps a light on in every room.",
        "harm-possible": "yes",
        elements: ["driving"],
        "elements-details": "A mile and a half through a street with a primary school, forty minutes before it closed.",
        responsibility: "full",
        "feelings-after": "He was sick on the kerb. For a week he could not tell his mother which house it was.",
        "view-of-victim":
          "\"She's somebody's Marcia.\" He asks each time whether the ring has turned up, and has walked the verge to look for it.",
        amends: "Went back over the route with a community officer to look for the ring.",
      })
      .entry("episodes", "first-house", {
        title: "A burglary and a screwdriver, last May",
        kind: "offence-or-offences",
        current: "no",
        "date-from": "2025-05-30",
        "date-to": "2025-06-02",
        place: "someone-elses-home",
        "official-account":
          "A games console taken from an empty student house; three days later he was stopped with a screwdriver behind a parade of shops.",
        "child-account": 'The benefit had been stopped for the first time. "I took the thing they\'d miss least."',
        company: "alone",
        exploited: "no",
        planning: "some",
        reasons: ["money"],
        "victim-kind": ["stranger"],
        "harm-caused": "minor",
        elements: ["none"],
        responsibility: "full",
        "feelings-after": "Put money through the door in an envelope, ten pounds at a time, until they moved.",
        "view-of-victim": "Students, he thought, would be insured; he found out later that they were not.",
      })
      .answers({
        "offending-frequency-trend": "same",
        "offending-seriousness-trend": "increasing",
        "offending-trend-details":
          "From sheds to shops to homes in a little over two years, and now a car driven by someone who cannot drive.",
        "offending-common-features": ["for-money-or-goods"],
        "attitude-signs-of-concern": ["justifies"],
        "attitude-signs-of-change": ["owns-it", "sorry", "understands-harm", "wants-amends", "regrets-effect"],
        "attitude-details":
          '"What was I meant to do" is asked as a question, not thrown as an answer, and he listens to what one says.',
      })
      .answers({
        "goals-own-words":
          '"Look after plants for the council, like proper, with the van. Mum to have a sitter so I can sleep. Pay that man off and never see his shoes again."',
        "goals-clarity": "clear",
        "good-at": "Plants, cooking for under three pounds, carrying people without hurting them.",
        coping: "mixed",
        "coping-ways": ["plans-and-solves", "takes-risks"],
        "trusted-adult": "yes",
        "trusted-adult-who": "Stefan, and lately his uncle",
        "maturity-and-development": "Older than seventeen at home, and on the street that afternoon perhaps twelve.",
        "opportunities-now": ["learning", "home", "faith", "service"],
        "motivation-to-change": "ready",
        "engagement-now": "well",
        "carer-support": "fully",
        "engagement-barriers": ["family", "time"],
        "engagement-barriers-details":
          "Seven, eleven and bedtime belong to his mother. Inside those hours he has never been late.",
        "diversity-considerations":
          "A Black boy who cares for a disabled mother and has been read by services as a burglar first. Being a carer is work; put it in the report as work. Church is where he is prayed for by name and where he is ashamed; ask him before involving it.",
        "learning-preferences": ["doing", "listening"],
        "previous-work":
          "Completed the referral order a month early. On the community order he has missed two appointments of thirty, both on clinic days.",
        "compliance-concerns": "no",
        "previous-restorative-work": "yes",
        "previous-restorative-details": "Forty hours at the hospice garden, where they kept his number.",
      })
      .entry("desistance-factors", "plants", {
        category: "learning-education-employment",
        direction: "for",
        description: "He is on the one course that he would choose in the whole college, and is the best in it.",
        strength: "strong",
        "child-agrees": "yes",
      })
      .entry("desistance-factors", "mother", {
        category: "parenting-care-supervision",
        direction: "for",
        description: "He and his mother are close and she will not be used as a reason.",
        strength: "strong",
        "child-agrees": "partly",
      })
      .entry("desistance-factors", "debt", {
        category: "living-arrangements",
        direction: "against",
        description: "A weekly lender at the door, and a household whose income can stop with a letter.",
        strength: "strong",
        "child-agrees": "yes",
        changeable: "yes-soon",
      })
      .entry("desistance-factors", "tired", {
        category: "physical-health",
        direction: "against",
        description: "Two hours' sleep at a time; he decides badly on the days after a bad night.",
        strength: "moderate",
        "child-agrees": "yes",
        changeable: "yes-soon",
      })
      .answers({
        "understanding-context":
          "Every offence on Zane's record falls within nine days of the household running out of money. He steals as he cooks, for two. What has grown is not greed but fear: first the meter, then the rent, then a man who knows where his mother sits. On {2026-02-11} he had slept four hours in two nights and had until Friday.",
        "understanding-interconnections":
          "The illness took the income and the father; the gap became his job; the job took his sleep and his friends; tiredness and the lender's deadline took his judgement. College shows the same boy with those weights off. Untreated ADHD turns a bad idea into a done thing in the time it takes others to cross the road.",
        "understanding-desistance":
          "The debt matters most, because it sets the day. It can be dealt with: the lending team think it unlawful. After that sleep, and then what he already has, a trade and a mother with a straight back.",
        "understanding-child-view":
          "\"I'm not bad, I'm broke.\" We agree with the second half and tell him that a widow with the lights on is also part of the sum. He had got there before us.",
        "understanding-confidence": "high",
        "future-harm-foreseen": "yes",
      })
      .entry("future-behaviours", "burglary", {
        type: "burglary",
        description: "Breaking into an empty home in the daytime for things to sell.",
        victims: ["stranger", "older-person"],
        impact: "moderate",
        context: "Alone, within days of a demand for money, after poor sleep.",
        likelihood: "likely",
        imminence: "months",
        evidence:
          "Three burglaries in two years, each fitting this. He has never confronted anyone and leaves if he hears a voice. If the debt is lifted the likelihood falls at once.",
      })
      .entry("future-behaviours", "driving", {
        type: "driving",
        description: "Driving a car that he cannot drive.",
        victims: ["stranger", "community"],
        impact: "critical",
        context: "Only as part of a theft; he has no interest in cars.",
        likelihood: "unlikely",
        imminence: "not-soon",
        evidence:
          "Once, and it frightened him more than anything else in his life has. A child could have been crossing.",
      })
      .answers({
        "rosh-judgement": "medium",
        "rosh-reason":
          "Serious harm came near on {2026-02-11} through a car he could not control. It is not what he seeks, and nothing like it happened before; but entering homes in fear and haste can turn out worse than meant.",
        "lor-judgement": "medium",
        "lor-reason":
          "While the lender calls, another burglary is to be expected. The course, the carer's assessment and his uncle's help all began in the last weeks and all bear on the cause.",
        "risk-to-children": "no",

        "adverse-outcome-foreseen": "yes",
      })
      .entry("adverse-outcomes", "lender", {
        type: "violence-by-others",
        cause: ["others-acts"],
        description: "Being hurt or made to work off the debt by the lender.",
        impact: "major",
        context: "On the landing, at the end of a month.",
        likelihood: "possible",
        imminence: "weeks",
        evidence: "The man has twice held the door with his foot and has named people to whom stolen keys can be sold.",
        protective: "Pastor Hale now sits in the flat on Fridays.",
      })
      .answers({
        "safety-child-view": "\"If he stopped coming I'd sleep. If I slept I'd be fine.\"",
        "sawb-judgement": "medium",
        "sawb-reason":
          "A tired boy with more to carry than any child should, and an adult who threatens him at home. Help has been promised and has not yet come.",
        "safeguarding-referral": "already-open-there",
        "safeguarding-referral-details": "Ola Brennan; the lender was added to her plan on {2026-03-30}.",
      })
      .on("2026-04-08", "10:00")
      .answers({
        "scaled-approach-applied": "enhanced",
        "other-plans-any": "yes",
        "tailoring-plan": "After two in the afternoon, at the allotments or on foot. Voice notes in place of letters.",
        "tailoring-carers": "Marcia wishes to be told everything, in the morning, by phone.",
        "next-review-date": "2026-07-16",
        "controls-needed": "no",
      })
      .entry("other-plans", "carer", {
        type: "child-in-need",
        owner: "Disabled parents team",
        review: "2026-06-30",
        points: "Two night sits a week, first promised for {2026-03}. Our plan leans on them.",
      })
      .entry("key-areas", "goals-and-life-opportunities", {
        priority: "important",
        summary: "Keep him on the course whatever happens on the day; Stefan will send work anywhere.",
      })
      .entry("key-areas", "not-offending", {
        priority: "first",
        summary: "The debt: lending team, benefit appeal, his uncle at the table.",
      })
      .entry("key-areas", "not-hurting-others", {
        priority: "some",
        summary: "What one does between a demand and a window: who he rings, in which order.",
      })
      .entry("key-areas", "keeping-safe", {
        priority: "important",
        summary: "The door on Fridays; two nights of sleep.",
      })
      .entry("key-areas", "repairing-harm", {
        priority: "important",
        summary: "The widow's garden, if she would ever want that; else the hospice, which would have him tomorrow.",
      })
      .entry("plan-targets", "debt", {
        want: '"Pay that man off legal or get him told"',
        area: "not-offending",
        links: ["debt", "burglary", "lender"],
        "i-will": "Hand over the book with the weeks written in it and go to the meeting with Uncle Winston.",
        helpers: ["case-manager", "friend-or-family"],
        "helpers-will": "Priya books the lending team. Pastor Hale comes to both meetings.",
        "by-when": "2026-05-01",
        know: "Nobody knocks on a Friday.",
        order: 1,
        status: "under-way",
      })
      .entry("plan-targets", "sleep", {
        want: '"Two nights where I don\'t listen"',
        area: "keeping-safe",
        links: ["tired", "mother"],
        "i-will": "Go to bed on sitter nights and leave the door shut.",
        helpers: ["social-worker"],
        "helpers-will": "Ola brings the sitter and introduces her to Mum while I am there.",
        "by-when": "2026-05-15",
        know: "Mum says I snore again.",
        order: 2,
        status: "not-started",
      })
      .entry("plan-targets", "course", {
        want: '"Finish Level 1 and get on Level 2"',
        area: "goals-and-life-opportunities",
        links: ["plants", "goals", "driving"],
        "i-will": "Hand in the plant portfolio, wherever I am.",
        helpers: ["school-or-college"],
        "helpers-will": "Stefan marks it by post if he has to.",
        "by-when": "2026-06-26",
        know: "The certificate, on Mum's wall.",
        order: 3,
        status: "under-way",
      })
      .entry("contingency-others", "demand", {
        change: "The lender sets a new date, or the benefit is stopped again.",
        effect: "raises",
        links: ["burglary"],
        action: "Zane voice-notes Priya the same day; emergency payment asked for; his uncle told.",
        who: "Priya Nandakumar; Marcus Bell when she is away",
        contact: "01632 960118; evenings 01632 960100",
        speed: "same-day",
      })
      .entry("contingency-safety", "threat", {
        change: "He is threatened or told to do something to clear the debt.",
        effect: "raises",
        links: ["lender"],
        action:
          "Police if at the door. Ola and Priya speak the same day and move the family to the church flat if need be.",
        who: "Ola Brennan",
        contact: "01632 960140; emergency duty team out of hours",
        speed: "at-once",
      })
      .entry("rj-episode", "avenue", {
        which: "avenue",
        "safety-worries": "no",
        "young-person-wants": ["write-or-record-a-message", "unpaid-work-for-those-affected"],
        "young-person-says": "\"I'd do her garden for a year and she'd never have to see me.\"",
        ready: "ready-with-preparation",
        suitable: ["letter", "community-reparation"],
      })
      .answers({
        "plan-explained": ["talked-through", "with-parent-or-carer"],
        "plan-agreement": "yes",
        "plan-copy-given": "sent-by-phone-or-e-mail",
        "contract-matches": "yes",
        "psr-author": "Priya Nandakumar",
        "psr-requested-type": "full-pre-sentence-report",
        "psr-court-steer": "all-options-open",
        "psr-restrictions": "The court, the defence, the prosecution; not the householder",
        "psr-sources-paragraph":
          "I have met Zane four times and his mother twice, read the papers and the householder's statement, and spoken with his social worker and his tutor. He confirmed what others told me, including what does him no credit.",
        "psr-self-assessment-used":
          "Zane spoke his part into a phone while digging; the passages in quotation marks are his. His mother read the draft.",
        "psr-offence-paragraph":
          "Zane forced a window of an empty house, took jewellery and car keys, drove the car without having learnt to and struck a parked van. All but one ring was returned through him. It is serious that it was a home, that the owner is 71 and alone, and that the drive passed a school.",
        "psr-why-paragraph":
          "The household of two lives on his mother's disability benefit, which was stopped for eleven weeks. A private lender filled the gap and called weekly. On that day he had been given until Friday.",
        "psr-victim-paragraph":
          "The householder keeps every light on and misses a ring that was her mother's. She does not wish to meet Zane, and said that she would read a letter.",
        "psr-attitude-paragraph":
          "He neither lessens what he did nor asks for sympathy. He has searched the route for the ring with an officer.",
        "psr-previous-paragraph":
          "Three earlier matters since he was fourteen, each in a week without money. He completed his referral order early and has kept his present order save on two clinic days.",
        "psr-home-paragraph":
          "He has cared for his mother since he was twelve: medicine, lifting, meals, nights. A carer's assessment was made last autumn. The hours it promised have not begun.",
        "psr-development-paragraph":
          "He has ADHD, at present without treatment, and broken sleep. In what he knows, he is patient and exact; under threat he acts before thinking.",
        "psr-education-paragraph":
          "He attends fifteen of sixteen hours of horticulture and is described by his tutor as the best first-year in a decade.",
        "psr-strengths-paragraph":
          "A trade he loves, a mother who will not be his excuse, an uncle who has now been told, and a record of finishing what courts have asked.",
        "psr-parent-views-paragraph":
          "Mrs Whitlock asks the court to know that she would rather sit in the dark. A parenting order would add nothing to a parent who needs help and asks for it.",
        "psr-reoffending-paragraph":
          "The score points to medium and so does everything I know: without the debt I should say low.",
        "psr-harm-paragraph":
          "Medium: he does not mean to hurt and leaves at a voice, but a frightened boy in a strange house, or at a wheel, may do grave harm.",
        "psr-safety-paragraph":
          "He is threatened at home over the loan. Custody would take him from that and would leave his mother with nobody at seven, at eleven and at night.",
        "psr-factors-against-paragraph": "Debt, tiredness and haste, in that order.",
        "psr-summary-paragraph":
          "A boy of sixteen, nearly seventeen, who does an adult's work at home and broke into a home to pay for it. He can be held to account without ending both.",
        "psr-options-considered": [
          "youth-rehabilitation-order",
          "youth-rehabilitation-order-with-intensive-supervision",
          "detention-and-training-order",
        ],
        "psr-proposal": "youth-rehabilitation-order-with-intensive-supervision",
        "psr-proposal-length": "18 months, the first 6 with intensive supervision",
        "psr-requirements": ["supervision", "curfew", "activity", "intensive-supervision-and-surveillance"],
        "psr-proposal-paragraph":
          "It answers a serious offence with twenty-five hours a week, most of them among plants, and with a curfew that fits the nights he is needed at home. It leaves the course and the care in place.",
        "psr-plan-paragraph":
          "He will meet the lending team, sleep on the nights when a sitter is there, write to the householder, and give the hospice garden every Saturday.",
        "psr-young-person-told": "yes-both",
        "psr-young-person-comment": '"It\'s fair. Put that I looked for the ring."',
      })
      .on("2026-04-09", "09:30")
      .ask("explanations", "I would value your view on medium for serious harm, because of the car.")
      .ask("pathways", "The night sits are outside our control and the plan says so.")
      .ask("modules", "Report for {2026-04-16}.")
      .on("2026-04-09", "16:45", "helen")
      .sign("explanations")
      .on("2026-04-10", "09:20")
      .sign("pathways")
      .sign("modules")
      .on("2026-04-10", "10:05", "priya")
      .complete(),
  )
  .on("2026-04-16", "17:30", "priya")
  .outcome("court", {
    date: "2026-04-16",
    "conviction-date": "2026-03-18",
    type: "dto",
    length: 12,
    start: "2026-04-16",
    end: "2027-04-15",
    "release-date": "2026-10-15",
    status: "active",
  })
  .entry("court-hearings", "sentence", { outcome: ["custodial-sentence"], "parent-present": "yes" })
  .outcome("yro", { status: "revoked-and-re-sentenced" })
  .entry("remand-history", "custody", {
    type: "sentenced-custody",
    from: "2026-04-16",
    to: "2026-10-15",
    place: "Ashdown Young Offender Institution",
    compliance: "Enhanced regime from the second month; ran the wing's tomato house",
  })
  .service("ashdown", {
    service: "Ashdown Young Offender Institution",
    kind: "secure",
    worker: "Dominic Farrow",
    from: "2026-04-16",
    to: "2026-10-15",
    reason: "Custodial half of the order",
    engagement: "well",
    "what-helped": "A governor who let him ring home at eleven.",
  })
  .on("2026-10-16", "11:30")
  .entry("remand-history", "licence", {
    type: "licence",
    from: "2026-10-15",
    to: "2027-04-15",
    compliance: "Every appointment kept so far",
  })
  .service("sitters", {
    service: "Northmoor Night Sitting Service",
    kind: "childrens-social-care",
    from: "2026-05-04",
    reason: "Three nights a week for his mother, begun when he went away and kept on his return",
    engagement: "well",
  })
  .end();
