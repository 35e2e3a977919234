/** Mason, 14: a conditional caution half a year ago, and a review in which everything waits to be confirmed. */
import { caseOf } from "../case-of.ts";
import { cautioned } from "../offence-kinds.ts";
import { quietLife } from "../quiet-life.ts";

export const masonPryce = caseOf(
  "mason-pryce",
  { reference: "NM-04090", caseManager: "priya", givenNames: "Mason", familyName: "Pryce", born: "2012-03-03" },
  { by: "tom", on: "2026-04-20", at: "10:20" },
)
  .facts({
    "sex-recorded": "male",
    ethnicity: "w3",
    "preferred-language": "English, and Romany with his grandfather",
    "interpreter-needed": "no",
    "home-service": "Northmoor Youth Justice Service, Priya Nandakumar",
  })
  .address("site", { line: "Plot 4, Quarry Lane, Northmoor", postcode: "NM8 4QL", kind: "current", from: "2019" })
  .carer("mother", {
    person: "Shelby Pryce",
    relationship: "mother",
    "parental-responsibility": "yes",
    "lives-with": "yes",
    contact: "07700 900183, ring first, do not turn up",
    needs: "Does not read; talk letters through and leave a voice message",
  })
  .outcome("caution", {
    date: "2026-05-13",
    type: "youth-conditional-caution",
    body: "Northmoor Police",
    start: "2026-05-13",
    end: "2027-02-12",
    requirements: ["activity"],
    status: "active",
  })
  .offence("digger", cautioned("vehicle-taking", "2026-04-11", "caution"))
  .stage("referral-in-oocd", { by: "priya", on: "2026-04-21", at: "09:00", trigger: "2026-04-20" }, (stage) =>
    stage
      .entry("outcomes", "caution", { current: "yes" })
      .entry("offences", "digger", { current: "yes", episode: "quarry" })
      .answers({
        ...quietLife,
        "services-any": "no",
        "sanction-history-checked": "yes",
        "ete-status": "home-education",
        "ete-hours-offered": 10,
        "ete-hours-attended": 8,
        discrimination: "yes",
        "discrimination-where": ["school-or-college", "neighbours-or-public"],
        "identity-detail":
          "Mason left school at eleven, after a year of names and one broken finger. He is proud of being a Traveller and tired of explaining it. At the first meeting he asked Priya whether she had been told to bring somebody with her.",
      })
      .on("2026-05-01", "15:30")
      .answers({
        "sa-date": "2026-05-01",
        "sa-helper": "Levi, my grandad",
        "sa-home-safe": "yes-lots",
        "sa-carer-listens": "yes-lots",
        "sa-trusted-adult": "yes",
        "sa-understand": "sometimes",
        "sa-worry": "never",
        "sa-treated-different": "a-lot",
        "sa-free-time": "yes-lots",
        "sa-future-hope": "a-bit",
      })
      .entry("sources-used", "mason", {
        kind: "young-person",
        detail: "Mason, at the paddock, twice",
        date: "2026-05-01",
      })
      .entry("sources-used", "mother", {
        kind: "parent-carer",
        detail: "Shelby Pryce, on the step",
        date: "2026-05-01",
      })
      .screened("2026-05-01")
      .answers({
        "strength-topics": ["family-and-networks", "lifestyle"],
        "family-strengths": ["close-to-wider-family", "positive-role-model"],
        "lifestyle-strengths": ["has-interests-they-are-proud-of", "time-with-family"],
      })
      .entry("life-events", "school", {
        title: "Taken out of school",
        type: "turning-point",
        date: "2023-06",
        effect: "mixed",
        now: "yes",
        "told-by": ["young-person", "parent-or-carer"],
      })
      .entry("episodes", "quarry", {
        title: "A mini digger at the quarry",
        kind: "offence-or-offences",
        current: "yes",
        "date-from": "2026-04-11",
        place: "shop-or-business",
        "official-account":
          "On a Saturday with nobody about he started a mini digger with its spare key, drove it twice round the yard, parked it where it had stood and cleaned the tracks. A camera saw it.",
        "child-account": '"I wanted to see if I could. I could. I put it back straighter than they had it."',
        company: "alone",
        exploited: "no",
        planning: "some",
        reasons: ["curiosity", "excitement"],
        "victim-kind": ["business"],
        "harm-caused": "minor",
        elements: ["none"],
        responsibility: "full",
        "feelings-after":
          "Pleased, then worried for his grandfather, who had worked at that quarry and was asked about it first.",
        "view-of-victim": "He knows the foreman and could not look at him at the feed shop.",
      })
      .answers({
        "attitude-signs-of-concern": ["plays-down"],
        "attitude-signs-of-change": ["owns-it", "wants-amends"],
        "attitude-details":
          "He thought that parking it well undid it, until his grandfather told him what it is to be asked first.",
        "goals-own-words": '"Plant operator with the ticket. And my own cob, a coloured one."',
        "good-at": "Horses: he backed a two-year-old that grown men had given up on. Any machine with levers.",
        coping: "well",
        "trusted-adult": "yes",
        "trusted-adult-who": "His grandfather, Levi",
        "opportunities-now": ["family", "work"],
        "motivation-to-change": "willing",
        "carer-support": "mostly",
        "engagement-barriers": ["trust"],
        "engagement-barriers-details":
          "Officials have come to the plot with papers before. Come without papers, twice, and the third time bring one.",
        "diversity-considerations":
          "A Romany boy for whom school was the place of harm and home the place of work. Do not read ten hours of home education as idleness: he is up at five. Men's talk goes through Levi; ask Shelby how she would like it done.",
        "learning-preferences": ["doing", "seeing"],
        "voluntary-agreement": "both-agreed",
      })
      .entry("desistance-factors", "levi", {
        category: "family-and-networks",
        direction: "for",
        description: "A grandfather whose good name he would not spend twice.",
        strength: "strong",
        "child-agrees": "yes",
      })
      .entry("desistance-factors", "no-course", {
        category: "learning-education-employment",
        direction: "against",
        description: "He has hands for plant work and no lawful way on to a machine before he is sixteen.",
        strength: "moderate",
        "child-agrees": "yes",
        changeable: "yes-over-time",
      })
      .answers({
        "understanding-context":
          "Mason took the digger because it was the thing he wants to do with his life and there it stood with a key. He planned it so that nobody would be hurt and nothing broken, which tells of skill and of not yet seeing property as a person's. He was out of school, out of sight and out of anything to work towards; the quarry was the nearest thing to a classroom. He thinks so too, with a shrug.",
        "future-harm-foreseen": "no",
        "future-harm-none-reason":
          "He is careful round people and animals, checked the yard on foot first, and has never raised a hand to anyone.",
        "rosh-judgement": "low",
        "lor-judgement": "low",
        "lor-reason": "One act of curiosity, a family who felt it, and a shortage of chances that can be mended.",
        "risk-to-children": "no",
        "adverse-outcome-foreseen": "no",
        "adverse-outcome-none-reason":
          "He is safe on the plot, fed and taught. The harm at school is over, and he does not wish to go near it.",
        "sawb-judgement": "low",
      })
      .on("2026-05-11", "10:00")
      .answers({
        "proposal-summary":
          "A conditional caution of nine months, with the land-based skills mornings at Home Farm and a talk with the foreman.",
        "tailoring-plan":
          "At the paddock or Home Farm, never the office. Voice messages to Shelby. Nothing to read without somebody reading it out.",
        "controls-needed": "no",
        "next-review-date": "2026-11-24",
      })
      .entry("key-areas", "goals-and-life-opportunities", {
        priority: "first",
        summary: "A lawful seat on a machine, and somebody who will sign for his hours.",
      })
      .entry("key-areas", "not-offending", { priority: "none" })
      .entry("key-areas", "not-hurting-others", { priority: "none" })
      .entry("key-areas", "keeping-safe", { priority: "none" })
      .entry("key-areas", "repairing-harm", { priority: "some", summary: "The foreman, and Levi's name." })
      .entry("plan-targets", "machine", {
        want: '"A go on a proper machine with somebody\'s yes"',
        area: "goals-and-life-opportunities",
        links: ["no-course", "levi"],
        "i-will": "Be at Home Farm on Mondays by eight and do the boring safety bit first.",
        helpers: ["mentor", "friend-or-family"],
        "helpers-will": "Levi drops me. Home Farm writes down my hours.",
        "by-when": "2026-11-20",
        know: "Twenty mornings in the book.",
        order: 1,
        status: "under-way",
      })
      .entry("rj-episode", "quarry", {
        which: "quarry",
        "safety-worries": "no",
        "young-person-wants": ["meet-face-to-face", "unpaid-work-for-those-affected"],
        ready: "ready-with-preparation",
        preparation: "Levi wants to be there, and the foreman must want it too",
        suitable: ["meeting"],
      })
      .answers({
        "plan-explained": ["talked-through", "with-parent-or-carer"],
        "plan-agreement": "yes",
        "plan-copy-given": "easy-read-or-picture-version",
        "contract-signed-date": "2026-05-13",
        "contract-matches": "yes",
      })
      .on("2026-05-18", "09:10")
      .ask("explanations", "Please read the identity paragraph first; Shelby has heard it and agrees with it.")
      .ask("pathways", "One real target.")
      .on("2026-05-19", "14:00", "marcus")
      .sign("explanations")
      .sign("pathways")
      .on("2026-05-20", "09:05", "priya")
      .complete(),
  )
  .stage("review", { by: "priya", on: "2026-11-16", at: "11:32", trigger: "2026-05-24" }, (stage) =>
    stage.on("2026-11-16", "11:45").answers({
      "review-occasion": "planned-review",
      "review-reason": ["none-planned"],
      "review-change-summary":
        "Seventeen mornings at Home Farm are in the book, and the foreman shook his hand at the gate. Nothing new with police. Levi has been poorly, and Mason has done the horses alone for three weeks without being asked.",
      // What he said at the paddock: some of it has turned since May.
      "sa-date": "2026-11-13",
      "sa-carer-listens": "yes-lots",
      "sa-trusted-adult": "yes",
      "sa-understand": "not-sure",
      "sa-worry": "a-lot",
      "sa-treated-different": "sometimes",
      "sa-future-hope": "yes-lots",
    }),
  )
  .end();
