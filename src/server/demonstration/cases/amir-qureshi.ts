/** Amir, 16: a knife carried after a beating, in a family that is frightened. Asked for signature, and waiting. */
import { caseOf } from "../case-of.ts";
import { proved } from "../offence-kinds.ts";
import { quietLife } from "../quiet-life.ts";

export const amirQureshi = caseOf(
  "amir-qureshi",
  {
    reference: "NM-04031",
    caseManager: "priya",
    // Begun before the second version came: its owner is offered to move it.
    version: "1.0.0",
    givenNames: "Amir",
    familyName: "Qureshi",
    born: "2010-01-25",
  },
  { by: "tom", on: "2026-09-07", at: "12:00" },
)
  .facts({
    "sex-recorded": "male",
    ethnicity: "a2",
    religion: "Muslim; Friday prayers with his father",
    "preferred-language": "English; Urdu with his grandmother",
    "interpreter-needed": "no",
    "home-service": "Northmoor Youth Justice Service, Priya Nandakumar",
  })
  .address("home", { line: "7 Bobbin Street, Northmoor", postcode: "NM2 7BS", kind: "current", from: "2012" })
  .carer("father", {
    person: "Tariq Qureshi",
    relationship: "father",
    "parental-responsibility": "yes",
    "lives-with": "yes",
    contact: "07700 900148, between fares",
  })
  .carer("mother", {
    person: "Nadia Qureshi",
    relationship: "mother",
    "parental-responsibility": "yes",
    "lives-with": "yes",
    contact: "07700 900149",
  })
  .service("social-care", {
    service: "Northmoor Children's Services",
    kind: "childrens-social-care",
    worker: "Rachel Dunn",
    from: "2026-07-06",
    reason: "Child protection plan after the attack, for harm from outside the home",
    lead: "yes",
    engagement: "well",
  })
  .outcome("yro", {
    date: "2026-11-04",
    type: "yro",
    body: "Northmoor Youth Court",
    length: 12,
    start: "2026-11-04",
    end: "2027-11-03",
    requirements: ["supervision", "activity"],
    status: "active",
  })
  .offence("knife", proved("knife", "2026-08-29", "yro"))
  .stage("sentenced-no-report", { by: "priya", on: "2026-11-05", at: "09:20", trigger: "2026-11-04" }, (stage) =>
    stage
      .entry("outcomes", "yro", { current: "yes" })
      .entry("offences", "knife", { current: "yes", episode: "park" })
      .answers({
        ...quietLife,
        "services-any": "yes",
        "sanction-history-checked": "yes",
        "neighbourhood-concerns": "yes",
        "feels-safe-locally": "rarely",
        "neighbourhood-concern-types": ["knife-or-gun-violence", "hate-or-prejudice"],
        "neighbourhood-detail":
          "Two attacks on Bobbin Street boys within a year, one of them on Amir. He has mapped the walk to college by which shops have a back door.",
        "gang-association": "none",
        "victim-of-harm": "yes",
        bullied: "no",
        "relating-detail":
          "In {2026-06} four youths held Amir down behind the mosque car park and broke his jaw, calling him what they called him. One of them lives two streets away and is on bail. Amir smiles with the left side only.",
        "childrens-services-ever": "yes",
        "care-s20": "never",
        "care-s17": "previously",
        "care-s31": "never",
        "care-rlaa": "never",
        "care-yda": "never",
        "child-protection-plan": "currently",
        "siblings-children-services": "no",
        "eligible-child": "no",
        "relevant-child": "no",
        "care-history-detail":
          "Rachel Dunn opened the plan in the week of the attack. His parents felt accused by the words and now ring her before they ring anybody.",
        "mh-trauma": "yes",
        "mh-sleep-appetite": "yes",
        "mh-crisis": ["none-of-these"],
        "mh-support-status": "attending",
        "mental-detail":
          "Soup, on the stairs, facing the door: so he ate for two months. He sees Dr Bose weekly, and last week took the bus.",
        discrimination: "yes",
        "discrimination-where": ["other-young-people", "police"],
        "identity-detail":
          "He was a batsman before he was a patient. He would like to be asked about cricket by somebody who knows what a leg-break is.",
        "weapon-reasons": ["after-being-threatened-or-hurt", "for-protection"],
        "ete-status": "college",
        "ete-hours-offered": 20,
        "ete-hours-attended": 12,
        "ete-concerns": "yes",
        "ete-concern-types": ["poor-attendance"],
        "attendance-reasons": ["anxiety-or-feeling-unsafe"],
        "ete-help": ["school-or-college"],
        "literacy-level": "fine",
        "numeracy-level": "fine",
        "send-assessment-request": "no",
        "learning-detail":
          "Predicted three good A levels. Eight hours a week are lost to a walk of eleven minutes; his father has begun to drive it in the cab.",
      })
      .entry("child-protection-plans", "harm", {
        categories: ["physical-abuse"],
        start: "2026-07-06",
        authority: "Northmoor Council",
      })
      .entry("victimisation", "jaw", {
        when: "2026-06-20",
        what: "hate-incident",
        reported: "yes",
        effect: "Broken jaw, two operations, and fear of the street",
        support: "taken-up",
      })
      .on("2026-11-11", "15:15")
      .entry("sources-used", "amir", {
        kind: "young-person",
        detail: "Amir, in the nets and at home",
        date: "2026-11-11",
      })
      .entry("sources-used", "parents", { kind: "parent-carer", detail: "Tariq and Nadia Qureshi", date: "2026-11-10" })
      .entry("sources-used", "social-worker", {
        kind: "social-care",
        detail: "Rachel Dunn, conference minutes",
        date: "2026-11-09",
      })
      .screened("2026-11-11", { health: { "next-step": "in-place" } })
      .answers({
        "strength-topics": ["parenting-care-supervision", "learning-education-employment"],
        "parenting-strengths": ["warm-and-caring", "ask-for-help-when-needed", "get-the-young-person-to-appointments"],
        "learning-strengths": ["gets-on-with-staff", "knows-what-they-want-to-do"],
      })
      .entry("life-events", "attack", {
        title: "Beaten behind the mosque",
        type: "violence",
        date: "2026-06-20",
        effect: "harmed",
        now: "yes",
      })
      .entry("episodes", "park", {
        title: "A kitchen knife in a cricket bag",
        kind: "offence-or-offences",
        current: "yes",
        "date-from": "2026-08-29",
        place: "street-or-park",
        "official-account":
          "Stopped on the way to the nets after a call about youths in the park. Amir said at once that there was a knife in his pad pocket, wrapped in a tea towel.",
        "child-account":
          '"It was never going to come out. I couldn\'t walk past the swings without it and I wanted to bat."',
        company: "alone",
        exploited: "no",
        planning: "some",
        reasons: ["fear"],
        "victim-kind": ["none"],
        "harm-caused": "minor",
        "harm-possible": "yes",
        elements: ["weapon"],
        "elements-details": "One of his mother's, missed by her that same evening.",
        "weapon-kind": ["knife-or-blade"],
        "weapon-use": "Carried there on six or seven occasions and never shown.",
        responsibility: "full",
        "feelings-after": "Relief, he says, and then his mother's face when she counted the drawer.",
      })
      .answers({
        "attitude-signs-of-concern": ["justifies"],
        "attitude-signs-of-change": ["owns-it", "wants-stop"],
        "attitude-details":
          "He still says that it worked, in that he got to the nets. He also says that he would not now know what to do with it, had they come.",
        "goals-own-words": '"Open for the county seconds. Read law. Walk to college like it\'s nothing."',
        "good-at": "Batting long. Explaining things to his little cousins until they have them.",
        coping: "mixed",
        "coping-ways": ["sport-or-exercise", "faith-or-prayer", "avoids-the-problem"],
        "trusted-adult": "yes",
        "trusted-adult-who": "His father, and Coach Mirza, who drives past the swings with him",
        "opportunities-now": ["learning", "family", "activity", "faith"],
        "motivation-to-change": "ready",
        "engagement-now": "well",
        "carer-support": "fully",
        "engagement-barriers": ["unsafe-places-or-people"],
        "engagement-barriers-details": "The office is beyond the swings. Coach Mirza has lent us the pavilion.",
        "diversity-considerations":
          "He was attacked for being Muslim and Pakistani, and then stopped by police for being a youth in a park. Say the word racism before he has to. No meetings on Friday between one and two.",
        "learning-preferences": ["talking", "reading"],
        "compliance-concerns": "no",
        "previous-work": "He has kept all of Dr Bose's appointments and both police interviews as a witness.",
      })
      .entry("desistance-factors", "family", {
        category: "parenting-care-supervision",
        direction: "for",
        description: "Parents who counted the knives, told us, and did not shout.",
        strength: "strong",
        "child-agrees": "yes",
      })
      .entry("desistance-factors", "fear", {
        category: "neighbourhood",
        direction: "against",
        description:
          "One of those who broke his jaw lives two streets off and was seen outside the college on {2026-11-09}.",
        strength: "strong",
        "child-agrees": "yes",
        changeable: "no-but-we-can-soften-it",
      })
      .answers({
        "understanding-context":
          "There is one event here and everything follows from it. A boy with no history was badly hurt for who he is, saw nobody held for it, and armed himself to get to the one place where he felt like himself. He carried out of fear and told the officer before being asked.",
        "understanding-interconnections":
          "Fear keeps him from college, missing college frightens his parents for his future, and their worry makes him hide how frightened he is. Cricket is where the circle is open.",
        "understanding-desistance":
          "His family and coach outweigh all else so long as the trial of the four goes ahead and he is believed there.",
        "understanding-child-view":
          '"I\'m not a knife person." We agree, and have told him that a knife does not know that.',
        "future-harm-foreseen": "yes",
      })
      .entry("future-behaviours", "carry", {
        type: "weapon-carrying",
        description: "Carrying a blade again, and using it if he is cornered by the same group.",
        victims: ["rival"],
        impact: "critical",
        context: "On foot between home, college and the nets, near the trial or after seeing one of them.",
        likelihood: "possible",
        imminence: "weeks",
        evidence:
          "He carried for two months. The trial begins in nine weeks and he has already met one of them at the gate. A frightened blow with a blade may kill.",
        protective: "The cab, the coach, and a drawer that is counted nightly with his agreement.",
      })
      .answers({
        "rosh-judgement": "high",
        "rosh-reason":
          "Not because he wishes anyone harm: he does not. If he carries and is set upon again the outcome could be a death, his or another's, and such a meeting is not unlikely before the trial.",
        "lor-judgement": "medium",
        "lor-reason":
          "Carrying would be the offence, and fear its only cause. While that lasts it may recur, whatever he intends.",
        "lor-difference-reason":
          "The score knows a first conviction and a settled home. It does not know that the boys who broke his jaw pass the college gate.",
        "mappa-eligible": "no",
        "mappa-not-reason": "Carrying is not a qualifying offence and the sentence is a community order",
        "risk-to-children": "no",
        "adverse-outcome-foreseen": "yes",
      })
      .entry("adverse-outcomes", "attack", {
        type: "violence-by-others",
        cause: ["others-acts"],
        description: "Being beaten or stabbed to keep him from giving evidence.",
        impact: "critical",
        context: "Bobbin Street, the college gate, the weeks before the trial.",
        likelihood: "possible",
        imminence: "weeks",
        evidence: 'The first attack; a message, "jaws heal", from an account that is being traced.',
        protective: "Witness care, a panic alarm, and lifts.",
      })
      .answers({
        "safety-child-view": '"Somebody in a uniform at the gate who knows my name and isn\'t there for me."',
        "sawb-judgement": "high",
        "sawb-reason":
          "A witness of sixteen, hurt once already and watched since. Everyone acts, and the danger is still other people's to end.",
        "safeguarding-referral": "already-open-there",
        "safeguarding-referral-details": "Child protection plan; core group on {2026-11-26}.",
        "oversight-panel": "due",
        "oversight-explanations-note":
          "High for serious harm sits oddly on this boy. I have tried to say whose danger it is. Please see whether the reader will hear that.",
      })
      .on("2026-11-18", "16:05")
      .ask("explanations", "Because of High, and the child protection plan. Core group is on {2026-11-26}."),
  )
  .end();
