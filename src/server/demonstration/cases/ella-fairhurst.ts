/** Ella, 14: one assault, one honest look at it. A completed light stage, signed and read. */
import { caseOf } from "../case-of.ts";
import { cautioned } from "../offence-kinds.ts";
import { quietLife } from "../quiet-life.ts";

export const ellaFairhurst = caseOf(
  "ella-fairhurst",
  {
    reference: "NM-04188",
    caseManager: "priya",
    givenNames: "Ella",
    familyName: "Fairhurst",
    born: "2012-01-19",
  },
  { by: "tom", on: "2026-08-24", at: "11:15" },
)
  .facts({
    "preferred-name": "El",
    "sex-recorded": "female",
    ethnicity: "w1",
    "preferred-language": "English",
    "interpreter-needed": "no",
    "home-service": "Northmoor Youth Justice Service, Priya Nandakumar",
  })
  .address("home", { line: "Mill Cottage, Lower Weir, Northmoor", postcode: "NM7 1LW", kind: "current" })
  .carer("father", {
    person: "Graham Fairhurst",
    relationship: "father",
    "parental-responsibility": "yes",
    "lives-with": "yes",
    contact: "07700 900104, evenings",
  })
  .outcome("caution", {
    date: "2026-09-02",
    type: "youth-conditional-caution",
    body: "Northmoor Police",
    start: "2026-09-02",
    end: "2026-12-02",
    requirements: ["victim-awareness", "reparation"],
    status: "active",
  })
  .offence("push", cautioned("beating", "2026-08-01", "caution"))
  .stage("referral-in-oocd", { by: "priya", on: "2026-08-25", at: "09:30", trigger: "2026-08-24" }, (stage) =>
    stage
      .entry("outcomes", "caution", { current: "yes" })
      .entry("offences", "push", { current: "yes", episode: "weir" })
      .answers({
        ...quietLife,
        "services-any": "no",
        "sanction-history-checked": "yes",
        bereavement: "death",
        "bereavement-effects": ["sadness"],
        "bereavement-support": "finished",
        "suicide-exposure": "no",
        "self-harm-loss-detail":
          "Her mother died of cancer when Ella was eleven. She had six sessions at the hospice and still wears the wristband from the last one. She talks about her mother easily with her father and not at all with people her own age.",
      })
      .on("2026-08-27", "15:00")
      .entry("sources-used", "ella", { kind: "young-person", detail: "Ella, by the river, twice", date: "2026-08-27" })
      .entry("sources-used", "father", {
        kind: "parent-carer",
        detail: "Graham Fairhurst, at home",
        date: "2026-08-27",
      })
      .screened("2026-08-27", { health: { "next-step": "nothing" } })
      .answers({
        "strength-topics": ["physical-health", "relating-to-others"],
        "physical-strengths": ["generally-fit-and-well", "active-or-plays-sport"],
        "relating-strengths": ["keeps-friends", "says-sorry-and-puts-things-right", "good-in-a-team"],
      })
      .entry("life-events", "mother", {
        title: "Mother dies",
        type: "bereavement",
        date: "2023-05",
        effect: "harmed",
        now: "yes",
        "told-by": ["young-person", "parent-or-carer"],
      })
      .entry("life-events", "rowing", {
        title: "Picked for the county junior crew",
        type: "achievement",
        date: "2026-04",
        effect: "helped",
      })
      .entry("episodes", "weir", {
        title: "Push at the weir",
        kind: "offence-or-offences",
        current: "yes",
        "date-from": "2026-08-01",
        place: "street-or-park",
        "official-account":
          "During a swim with the rowing club, Ella pushed a thirteen-year-old clubmate twice in the chest. The second push put her on her back on the stones; she had a grazed elbow and a lump on her head, and was checked at the minor injuries unit.",
        "child-account":
          "\"She said at least I didn't have a mum telling me what to wear. I know she didn't mean it like that. I knew it when I did it, nearly.\"",
        company: "group-of-peers",
        role: "led-it",
        exploited: "no",
        planning: "spur-of-the-moment",
        reasons: ["anger"],
        force: "push-or-grab",
        "victim-kind": ["known-person", "child-peer"],
        "victim-number": 1,
        "harm-caused": "minor",
        elements: ["none"],
        responsibility: "full",
        "feelings-after":
          "Told her father before the club could ring. Sat out of the boat for a fortnight of her own accord.",
        "view-of-victim":
          '"She\'s littler than me and she was showing off and she was scared after. I want to be all right with her again."',
        amends: "Waited outside the girl's house to say sorry and was asked, kindly, to do it with help.",
      })
      .answers({
        "offending-common-features": ["nothing-clear"],
        "attitude-signs-of-concern": ["none"],
        "attitude-signs-of-change": ["owns-it", "sorry", "understands-harm", "wants-amends"],
        "goals-own-words": "\"Row for Northmoor until I'm old. Be a paramedic, or a vet if there's less blood.\"",
        "good-at": "Rowing at bow, where you have to keep others' time. Making her father laugh on the bad days.",
        coping: "well",
        "trusted-adult": "yes",
        "trusted-adult-who": "Her father, and Bridget from the hospice, who answers texts",
        "opportunities-now": ["learning", "family", "friends", "activity"],
        "motivation-to-change": "ready",
        "carer-support": "fully",
        "engagement-barriers": ["none"],
        "diversity-considerations":
          "She is a girl growing up without her mother in a house of men, and some ordinary questions have had nobody to go to. The club's women coaches know this; ask her before involving them.",
        "learning-preferences": ["talking", "doing"],
        "voluntary-agreement": "both-agreed",
      })
      .entry("desistance-factors", "father", {
        category: "parenting-care-supervision",
        direction: "for",
        description: "She and her father tell each other the truth, this included, on the day itself.",
        strength: "strong",
        "child-agrees": "yes",
      })
      .entry("desistance-factors", "grief", {
        category: "emotional-mental-health",
        direction: "against",
        description: "A careless word about mothers can still knock the breath out of her before she knows it.",
        strength: "weak",
        "child-agrees": "yes",
      })
      .answers({
        "understanding-context":
          "Ella has lost her mother and has grieved well and mostly in private. At the weir someone she likes touched the one place where she has no skin, in front of others, and she shoved. There is no history of hurting anyone and she knew at once what she had done. She and we see it in the same way. What would make it happen again is silence about her mother among people of her own age; what makes it unlikely is her father, the boat, and her own dislike of what she did.",
        "future-harm-foreseen": "no",
        "future-harm-none-reason":
          "A single shove in answer to a hurt, regretted within minutes; the club has known her for four years and saw nothing like it.",
        "rosh-judgement": "low",
        "lor-judgement": "low",
        "lor-reason": "Nothing before, nothing since, and she has already done most of what a plan could ask.",
        "risk-to-children": "no",
        "adverse-outcome-foreseen": "no",
        "adverse-outcome-none-reason":
          "She is sad when it is sad and lets people near. The bereavement service remains a phone call away, and she has the number by heart.",
        "sawb-judgement": "low",
      })
      .on("2026-09-01", "10:10")
      .answers({
        "proposal-summary":
          "A conditional caution of three months: a meeting with the girl if she would like one, and four Saturday mornings mending the club's landing stage.",
        "tailoring-plan":
          "Meet outdoors and moving. Nothing on the date of her mother's birthday, which she told us so that we would not have to guess.",
        "controls-needed": "no",
        "next-review-date": "2026-12-02",
      })
      .entry("key-areas", "goals-and-life-opportunities", { priority: "none" })
      .entry("key-areas", "not-offending", {
        priority: "some",
        summary: "Find three sentences for the next time somebody says a thing about mothers.",
      })
      .entry("key-areas", "not-hurting-others", { priority: "none" })
      .entry("key-areas", "keeping-safe", { priority: "none" })
      .entry("key-areas", "repairing-harm", {
        priority: "first",
        summary: "The girl from the boat, at her pace; then the landing stage, because the whole club was there.",
      })
      .entry("plan-targets", "sorry", {
        want: '"To be all right with her again and not just say it"',
        area: "repairing-harm",
        links: ["repairing-harm"],
        "i-will": "Meet her with Dee-Anne if she wants to, and listen first.",
        helpers: ["restorative-worker", "parent-or-carer"],
        "helpers-will": "Dee-Anne Okoro sees both girls on their own before. Dad waits in the car.",
        "by-when": "2026-10-31",
        know: "We can be in the same boat, and the coach says so.",
        order: 1,
        status: "not-started",
      })
      .entry("plan-targets", "stage", {
        want: '"To fix the landing stage because I jumped about on it anyway"',
        area: "repairing-harm",
        links: ["repairing-harm", "father"],
        "i-will": "Do four Saturdays and bring my own gloves.",
        helpers: ["friend-or-family"],
        "helpers-will": "Old Mr Tully from the club shows me how to lay boards.",
        "by-when": "2026-11-15",
        know: "The boards are down and nobody falls in.",
        order: 2,
        status: "not-started",
      })
      .entry("rj-episode", "weir", {
        which: "weir",
        "safety-worries": "no",
        "young-person-wants": ["meet-face-to-face", "repair-or-replace"],
        "parent-view": "Wants it too, and would like to speak with the other parents",
        ready: "ready",
        suitable: ["meeting", "direct-reparation"],
      })
      .answers({
        "plan-explained": ["talked-through", "with-parent-or-carer"],
        "plan-agreement": "yes",
        "plan-signed-date": "2026-09-02",
        "plan-copy-given": "printed",
        "contract-signed-date": "2026-09-02",
        "contract-matches": "yes",
      })
      .on("2026-09-02", "14:20")
      .ask("explanations", "A short one. The bereavement is in, lightly, as she asked.")
      .ask("pathways", "Both parts together if you can.")
      .on("2026-09-03", "09:35", "helen")
      .sign("explanations")
      .sign("pathways")
      .on("2026-09-03", "11:05", "priya")
      .complete(),
  )
  .end();
