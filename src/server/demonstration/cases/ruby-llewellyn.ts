/** Ruby, 13: no offence, much worry. Prevention work, with the education part in Joanne's hands. */
import { caseOf } from "../case-of.ts";
import { quietLife } from "../quiet-life.ts";

/** What Joanne was asked for stays unwritten until she has written it. */
const {
  "ete-status": _status,
  "ete-hours-offered": _offered,
  "ete-hours-attended": _attended,
  "ete-concerns": _concerns,
  exclusions: _exclusions,
  "send-status": _send,
  ...quietButForSchool
} = quietLife;

export const rubyLlewellyn = caseOf(
  "ruby-llewellyn",
  { reference: "NM-04244", caseManager: "priya", givenNames: "Ruby", familyName: "Llewellyn", born: "2013-05-05" },
  { by: "tom", on: "2026-10-27", at: "14:35" },
)
  .facts({
    "sex-recorded": "female",
    ethnicity: "w1",
    "preferred-language": "English; Welsh with her mamgu",
    "interpreter-needed": "no",
    "home-service": "Northmoor Youth Justice Service, Priya Nandakumar",
  })
  .address("home", { line: "52 Slate Hill, Northmoor", postcode: "NM7 2SH", kind: "current" })
  .carer("mother", {
    person: "Catrin Llewellyn",
    relationship: "mother",
    "parental-responsibility": "yes",
    "lives-with": "yes",
    contact: "07700 900198",
  })
  .carer("mamgu", {
    person: "Olwen Llewellyn",
    relationship: "grandparent",
    "parental-responsibility": "no",
    "lives-with": "no",
    contact: "Lives on the next landing; knock",
  })
  .service("help", {
    service: "Slate Hill Family Hub",
    kind: "early-help",
    worker: "Kofi Mensah",
    from: "2026-09-15",
    reason: "Asked for by her mother after Ruby stayed out",
    engagement: "mixed",
    lead: "yes",
  })
  .stage("referral-in-prevention", { by: "priya", on: "2026-10-30", at: "10:00", trigger: "2026-10-27" }, (stage) =>
    stage
      .answers({
        ...quietButForSchool,
        "services-any": "yes",
        "missing-episodes-ever": "currently",
        "missing-count-12-months": 3,
        "online-concerns": "yes",
        "online-concern-types": ["bullies-or-threatens-online", "up-all-night"],
        "lifestyle-detail":
          'Three times since the holidays she has not come home until after eleven, always from the flat of a friend\'s older sister, who has a dog that Ruby walks. The late nights online are newer: a group called "who said what", in which eleven girls keep score.',
      })
      .entry("missing-episodes", "first", {
        from: "2026-09-12",
        length: "part-of-a-day",
        reported: "no",
        where: "Flat 18, with the dog",
        "return-interview": "not-offered",
        harm: "no",
      })
      .on("2026-11-06", "16:25")
      .entry("sources-used", "ruby", { kind: "young-person", detail: "Ruby, walking the dog", date: "2026-11-06" })
      .entry("sources-used", "mamgu", {
        kind: "parent-carer",
        detail: "Catrin, and her own mother, over tea",
        date: "2026-11-06",
      })
      .answers({
        "strength-topics": ["family-and-networks"],
        "family-strengths": ["close-to-wider-family", "close-to-at-least-one-parent"],
      })
      .entry("life-events", "move", {
        title: "Best friend moves to Cardiff",
        type: "loss",
        date: "2026-07",
        effect: "harmed",
        now: "yes",
        note: "They had sat together since nursery",
      })
      .entry("episodes", "messages", {
        title: "Messages to a girl in Year 8",
        kind: "incident",
        current: "yes",
        "date-from": "2026-10",
        place: "online",
        "official-account":
          "Over a weekend Ruby sent a younger girl twenty-six messages, the last of which told her where she would be waited for. Nobody waited. School called the police community officer in.",
        "child-account": "\"If you don't send one you're next. I sent the most because I type fastest.\"",
        company: "group-of-peers",
        exploited: "no",
        planning: "spur-of-the-moment",
        reasons: ["belonging", "fear"],
        "victim-kind": ["child-younger"],
        "harm-caused": "moderate",
        elements: ["online"],
        "elements-details": "The group scores members by replies. Ruby was second from bottom when the weekend began.",
        responsibility: "part",
        "feelings-after": "She has muted the group and reads it anyway.",
        "view-of-victim": '"She\'s got this little rabbit coat. I keep thinking about the coat."',
      })
      .on("2026-11-11", "09:50")
      .grant("joanne", "lete")
      .answers({
        "goals-own-words":
          '"A dog. Or to be the person who has the dog when people are away. And Mali back, which isn\'t going to happen."',
        "good-at": "Dogs, doing voices, remembering what everybody said.",
        coping: "mixed",
        "trusted-adult": "yes",
        "trusted-adult-who": "Her mamgu, who never asks twice",
      }),
  )
  .end();
