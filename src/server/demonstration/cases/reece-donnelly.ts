/** Reece, 16: threats at a bus station, and a stammer behind them. Given back by the manager with three comments. */
import { caseOf } from "../case-of.ts";
import { cautioned, proved } from "../offence-kinds.ts";
import { quietLife } from "../quiet-life.ts";

export const reeceDonnelly = caseOf(
  "reece-donnelly",
  { reference: "NM-03988", caseManager: "priya", givenNames: "Reece", familyName: "Donnelly", born: "2010-08-17" },
  { by: "tom", on: "2025-06-04", at: "09:25" },
)
  .facts({
    "sex-recorded": "male",
    ethnicity: "w2",
    religion: "Catholic",
    "preferred-language": "English",
    "interpreter-needed": "no",
    "contact-details": "Text only; he does not speak on the phone",
    "home-service": "Northmoor Youth Justice Service, Priya Nandakumar",
  })
  .address("home", { line: "31 Chapel Brow, Northmoor", postcode: "NM5 1CB", kind: "current" })
  .carer("mother", {
    person: "Maeve Donnelly",
    relationship: "mother",
    "parental-responsibility": "yes",
    "lives-with": "yes",
    contact: "07700 900160",
  })
  .outcome("caution", { date: "2025-05-28", type: "youth-caution", body: "Northmoor Police", status: "completed" })
  .offence("bottle", cautioned("damage", "2025-05-02", "caution"))
  .on("2026-10-29", "15:00", "priya")
  .outcome("referral-order", {
    date: "2026-10-28",
    type: "referral-order",
    body: "Northmoor Youth Court",
    length: 6,
    start: "2026-10-28",
    end: "2027-05-25",
    status: "active",
  })
  .offences({
    words: proved("threats", "2026-09-19", "referral-order"),
    shelter: proved("damage", "2026-09-19", "referral-order"),
  })
  .stage("sentenced-no-report", { by: "priya", on: "2026-10-30", at: "09:00", trigger: "2026-11-04" }, (stage) =>
    stage
      .entry("outcomes", "referral-order", { current: "yes" })
      .entry("offences", "words", { current: "yes", episode: "station" })
      .answers({
        ...quietLife,
        "services-any": "no",
        "sanction-history-checked": "yes",
        "slcn-speech": "yes",
        "slcn-diagnosis": "yes",
        "slcn-past-help": ["speech-and-language-therapy"],
        "slcn-effects": ["police-interview", "court", "friendships"],
        "communication-adjustments": ["extra-time-to-think", "text-or-call-reminders", "quiet-room"],
        "intermediary-needed": "yes-and-arranged",
        "slcn-detail":
          "Reece stammers, most on his own name. Therapy ended at ten with the move to secondary school. He plans whole days so as not to be asked things. Do not finish his sentences and do not look away; in writing he is quick and very funny.",
        "send-assessment-request": "yes-ask-now",
        bereavement: "other-loss",
        "bereavement-effects": ["anger"],
        "bereavement-support": "not-offered",
        "self-harm-loss-detail":
          "His father went back to Derry two years ago. They write; Reece keeps the letters in his school bag.",
        "thinking-concerns": ["loses-temper"],
        "thinking-settings": ["in-public", "school-or-college-or-work"],
        "anger-triggers": "Being imitated. A hand on his shoulder while he is trying to speak",
        "thinking-detail":
          "Temper comes where the words stop. At home, where he is waited for, nobody has seen it in a year.",
      })
      .entry("neuro-conditions", "stammer", { condition: "stammer", status: "diagnosed", date: "2015" })
      .on("2026-11-06", "16:00")
      .entry("sources-used", "reece", {
        kind: "young-person",
        detail: "Reece, by message and in person",
        date: "2026-11-06",
      })
      .entry("sources-used", "mother", { kind: "parent-carer", detail: "Maeve Donnelly", date: "2026-11-04" })
      .screened("2026-11-06", { slcn: { "next-step": "refer" } })
      .answers({
        "strength-topics": ["learning-education-employment", "relating-to-others"],
        "learning-strengths": ["has-a-favourite-subject-or-skill", "attends-well"],
        "relating-strengths": ["kind-or-helpful", "keeps-friends"],
      })
      .entry("life-events", "father", {
        title: "Father moves back to Derry",
        type: "separation",
        date: "2024-08",
        effect: "harmed",
        now: "yes",
      })
      .entry("episodes", "station", {
        title: "The bus station window",
        kind: "offence-or-offences",
        current: "yes",
        "date-from": "2026-09-19",
        place: "public-transport",
        "official-account":
          "The clerk asked Reece three times to say where he was going. A man in the queue imitated him. Reece shouted that he would smash the man's face and struck the glass, which cracked. He was shaking when police came and wrote his answers down.",
        "child-account": 'He wrote: "I had it. I had the word. Then he did it and everybody laughed and my hand went."',
        company: "alone",
        exploited: "no",
        planning: "spur-of-the-moment",
        reasons: ["anger"],
        force: "threats-only",
        "victim-kind": ["stranger", "staff"],
        "victim-number": 2,
        "harm-caused": "minor",
        elements: ["none"],
        responsibility: "full",
        "feelings-after": "Ashamed of the clerk's face more than of the man's.",
        "view-of-victim":
          '"She only wanted to sell me a ticket." About the man he is still angry, and says so politely.',
      })
      .answers({
        "offending-common-features": ["nothing-clear"],
        "attitude-signs-of-concern": ["none"],
        "attitude-signs-of-change": ["owns-it", "sorry"],
        "goals-own-words": '"Write for telly. Comedy. And say my own name to a girl."',
        "good-at": "Sketches: his English teacher reads them to her husband.",
        coping: "mixed",
        "coping-ways": ["music-or-art", "avoids-the-problem"],
        "trusted-adult": "yes",
        "trusted-adult-who": "His mother, and Mrs Oyelaran in English",
        "opportunities-now": ["learning", "family"],
        "motivation-to-change": "willing",
        "engagement-now": "well",
        "carer-support": "fully",
        "engagement-barriers": ["communication"],
        "engagement-barriers-details":
          "A panel of strangers round a table. He offers to send them a page first, and to answer what he can aloud.",
        "diversity-considerations":
          "A stammer is a disability and not nerves. He has been mocked for it in an Irish accent, too; ask him what he wants done about that.",
        "learning-preferences": ["reading", "group"],
        "compliance-concerns": "no",
        "previous-restorative-work": "no",
      })
      .entry("desistance-factors", "writing", {
        category: "self-identity",
        direction: "for",
        description: "On paper he has a voice that people want to hear, and he knows it.",
        strength: "strong",
        "child-agrees": "yes",
      })
      .entry("desistance-factors", "stammer", {
        category: "slcn-neurodisability",
        direction: "against",
        description: "Six years without therapy; where he is hurried or mocked he has nothing left but his hands.",
        strength: "strong",
        "child-agrees": "yes",
        changeable: "yes-over-time",
      })
      .answers({
        "understanding-context":
          "Twice in eighteen months Reece broke something within a minute of being laughed at while trying to speak: a bottle outside the chip shop, and the window. There is nothing else. He did not hurt anyone either time and could have. The service that helped him stopped when he changed school, and nobody noticed that he had stopped speaking in lessons because his written work was so good.",
        "understanding-interconnections":
          "The stammer led him to avoid people, avoiding left him without practice, and his father's going took the one man who always waited.",
        "understanding-desistance": "Therapy is the lever. The writing is the reason to pull it.",
        "understanding-child-view": "\"I'm not angry. I'm late.\" We could not put it better.",
        "future-harm-foreseen": "no",
        "future-harm-none-reason": "He hits things and not people, alone and when mocked, and stops at once.",
        "rosh-judgement": "low",
        "lor-judgement": "low",
        "lor-reason": "Two sudden acts with one cause that can be treated.",
        "lor-difference-reason":
          "The score counts a caution and a conviction close together. It cannot know that both were the same minute of being laughed at, nor that therapy starts again next month.",
        "risk-to-children": "no",
        "adverse-outcome-foreseen": "yes",
      })
      .entry("adverse-outcomes", "bullying", {
        type: "bullying",
        cause: ["others-acts"],
        description: "More mockery at college and online, and his drawing further in because of it.",
        impact: "moderate",
        context: "Queues, registers, group work; a clip of him at the station has been passed round.",
        likelihood: "likely",
        imminence: "now",
        evidence: "The clip had four hundred views before the school had it taken down. He missed two days.",
      })
      .answers({
        "safety-child-view": '"If teachers let me text the answer in."',
        "sawb-judgement": "low",
        "sawb-reason": "It hurts him, and he has his mother, two friends and a plan with Mrs Oyelaran.",
      })
      .on("2026-11-13", "10:30")
      .ask("explanations", "Panel on {2026-11-25}. Short, I hope not thin.")
      .on("2026-11-16", "09:12", "helen")
      .comment(
        { question: "sawb-judgement" },
        "Moderate, likely and now, and a clip that went round college. I read low and then I read the entry again. Talk me through it?",
      )
      .comment(
        { question: "attitude-signs-of-change" },
        "The wishes of the clerk and of the man are not here yet. Dee-Anne has spoken with her; please ring before the panel.",
      )
      .comment(
        { question: "lor-reason" },
        "True, but it says nothing for the panel to hold on to.",
        "Two sudden acts in eighteen months, each within a minute of being mocked while speaking, and none at all where people wait for him. With therapy begun again and the panel prepared for, I see no reason to expect a third.",
      )
      .giveBack(
        "explanations",
        "Good to read, Priya. Three comments, one with words that you may like. I can sign the same day.",
      ),
  )
  .end();
