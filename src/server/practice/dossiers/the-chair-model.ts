import { a, d, j, modelOf, text } from "../model-of.ts";

/** A report to a court in which the most important fact is what a child did not understand. */
export const theChairModel = modelOf()
  .choose(
    "slcn-understanding",
    "yes",
    "Three sources eight years apart say so. School says “chooses not to listen”: that is an explanation, and a mistaken one.",
  )
  .choose("slcn-diagnosis", "yes", "Suspected counts. Say “suspected” in the text until the second session.")
  .say(
    "slcn-detail",
    "What was found, by whom; what it looks like from outside; what it changes for court and supervision.",
    d(
      "At seven she followed three pieces of information sometimes and four not at all; our therapist now finds her in the lowest two per cent for spoken paragraphs.",
    ),
    d(
      "Her single words are average, so she sounds as if she understands; when lost she agrees, leaves, or explodes if people watch.",
    ),
    a(
      "Almost everything that school recorded as refusal is what not understanding looks like in a room full of people: two thirds of the points came in the lessons with most talk and none in dance.",
    ),
    a("Her agreement in interview cannot be leant on: “When I said yeah he stopped.”"),
    j("An intermediary or, at the least, short sentences and drawings are needed at the hearing."),
  )
  .choose(
    "send-status",
    "suspected",
    "The assessment was refused and the register entry removed. Neither means that the need is not there.",
  )
  .say(
    "learning-detail",
    "The pattern in the points is evidence that school had and did not read. It is said without scorn.",
    d(
      "64 points, four suspensions, permanent exclusion; five hours of tuition a week, in which she asks again without minding.",
    ),
    a(
      "She learns well when one person speaks, briefly, and nobody looks on. Five hours is not an education, and it is the right shape for one.",
    ),
    j("A new request for a needs assessment should go in now, with both therapists' findings."),
  )
  .say(
    "mental-detail",
    "Loss is described by its dates, not by a label that nobody has given.",
    d("Her mother died in {2024-09}; help was offered by letter, to a girl who reads as an eight-year-old."),
    d(
      "Her first recorded violence to anybody followed in the next six months, and each time the dead mother was mocked or the day came round.",
    ),
    a("Her grief has had no words put to it, because words are what is hard for her."),
  )
  .choose(
    "young-carer",
    "yes",
    "The tablets, the lids, the Sundays. And an operation that both know of and neither mentions.",
  )
  .say(
    "family-detail",
    "Strength and fragility of the same person.",
    d("Her grandmother's home has a picture timetable and no rows; she is to have a heart operation in the new year."),
    a("The one adult round whom everything works may not be there, and nobody has planned for that."),
  )
  .entry(
    "episodes",
    "chair",
    "Where witnesses contradict one another the report says so and says what it takes to be likelier.",
    {
      "official-account": text(
        d(
          "On {2026-09-22}, told to give up her phone and go to isolation, Freya shouted and threw a chair that broke a teacher's finger and caused concussion.",
        ),
        d(
          "One pupil says that she threw it backwards without looking, another that she looked straight at him; the teacher saw it only at the last moment.",
        ),
        d("In interview, without an intermediary, she agreed that she had aimed at his head."),
      ),
      "child-account": text(
        d(
          "“He said about ten things. I got phone and I got isolation.” She had photographed the board to do the work at home.",
        ),
        d("“I just wanted the noise out. I threw it behind me. I didn't know he'd come round.”"),
      ),
      planning: "spur-of-the-moment",
      responsibility: "full",
      "view-of-victim": text(
        d("She has written to him four times and torn it up because of the spelling."),
        a("Her sorrow is there; what is missing is a form that it can take."),
      ),
    },
  )
  .choose(
    "offending-common-features",
    ["follows-arguments-or-loss"],
    "Three incidents since her mother died; each in front of others, each after her mother was mocked or her day came round.",
  )
  .choose(
    "attitude-signs-of-change",
    ["owns-it", "sorry", "understands-harm", "wants-amends"],
    "Four torn letters are better evidence than a neat one.",
  )
  .choose(
    "coping",
    "mixed",
    "At home, in dance and with one person at a time she copes well. With many eyes on her and too many words she does not.",
  )
  .say(
    "good-at",
    "The strength answers the need: it is the one place where nobody has to talk.",
    d(
      "Dance, three evenings a week; she teaches the under-sevens and counts them in in three languages: “You don't have to talk, you show them.”",
    ),
  )
  .say(
    "diversity-considerations",
    "A hidden disability, sex and class, each with what it changed.",
    d(
      "Freya is a white working-class girl with a language difficulty that was found at seven and lost on the way to secondary school.",
    ),
    a("Girls who smile and say “yeah” are missed; when they stop smiling they are called rude. She has met both."),
    j("Adjustments for her are a duty and not a favour: in the interview room, in school, in court and with us."),
  )
  .entry("desistance-factors", "dance", "Named with what it gives, so that the plan can use it.", {
    category: "resilience-and-goals",
    direction: "for",
    description: text(
      d("Dance, where she teaches small children and is trusted."),
      a("There she is already the person that she wants to be."),
    ),
    strength: "strong",
  })
  .entry("desistance-factors", "lost-thread", "The factor is not “anger”. Anger is what comes third.", {
    category: "slcn-neurodisability",
    direction: "against",
    description: text(
      d("Losing the thread of what is said, before an audience, and having no way to say so."),
      a("All three incidents passed through it."),
    ),
    strength: "strong",
  })
  .say(
    "understanding-context",
    "It explains without excusing, and a court could follow it. The date is used once and not as a key to everything.",
    d(
      "On the second anniversary of her mother's death Freya was given several instructions at once, before a class, and told to go to a room in which she had spent that day the year before.",
    ),
    a(
      "She caught two words of them, could not say what she needed, and had twenty people looking. Throwing the chair ended the talking, as shouting and leaving had done before.",
    ),
    a("The harm was not meant for him; it was also not an accident: she threw a heavy thing in a full room."),
    a(
      "She has done this only since the loss, and only where words and eyes come together. It is a narrow pattern, and so one that can be changed.",
    ),
  )
  .say(
    "understanding-interconnections",
    "Need, loss and the answers of adults, each making the next worse.",
    a(
      "Because the language difficulty was forgotten, its signs were punished; because they were punished, she learnt to hide them; and hidden, they looked like insolence.",
    ),
    a("Grief took away the patience with which she used to cover it."),
    a(
      "The more she is removed, the more words she misses, and the less anybody sees of the girl who teaches on Saturdays.",
    ),
  )
  .say(
    "understanding-desistance",
    "Two and two, and an order between them.",
    j("For: dance, and a grandmother whose way of doing things works."),
    j("Against: unmet communication need first, unspoken grief second."),
    a(
      "Work on temper would begin at the wrong end. If she is understood, and can say that she has lost the thread, most of the temper has nothing to do.",
    ),
  )
  .say(
    "understanding-child-view",
    "We say with which account we go, and on what grounds.",
    d("Freya says that she wanted the noise out and threw the chair behind her."),
    a(
      "We prefer this to her answer in interview: it came in order, with drawings, unprompted; the other was a yes to a question put several ways to a girl who says yes when she is lost.",
    ),
    a("Witness B may be right about where she looked. It would change how reckless it was and not why it happened."),
  )
  .choose(
    "future-harm-foreseen",
    "yes",
    "A push, a thrown thing, in the same conditions. Not foreseeing it would be kind and untrue.",
  )
  .entry("future-behaviours", "outburst", "The context says exactly when; so it can be prevented.", {
    type: "violence",
    description: text(a("That she pushes, hits out or throws something when cornered by talk, and somebody is hurt.")),
    victims: ["staff", "child-peer"],
    impact: "moderate",
    context: text(
      d("Many instructions, an audience, no way out; or her mother mocked; most of all near {2027-09-22}."),
    ),
    likelihood: "possible",
    imminence: "months",
    evidence: text(
      d("Three incidents in nineteen months; none at home, in dance or in tuition."),
      a("The setting in which they happened has gone with the exclusion; it returns with the next large classroom."),
    ),
    status: "current",
  })
  .choose(
    "rosh-judgement",
    "low",
    "Medium would have its reasons: a head injury could have been worse. Nothing points to intent, weapons or rising force; what happened was worse than what was likely.",
  )
  .say(
    "rosh-reason",
    "It looks at what could have happened as well as at what did.",
    d("A broken finger and concussion from one throw; two earlier matters without injury."),
    a("A chair to the head can do serious harm. It was thrown once, not aimed on the better evidence, and she fled."),
    j(
      "Low: serious harm is not what her behaviour tends to; with a caution that a fall or a thrown object can always go badly.",
    ),
  )
  .choose(
    "lor-judgement",
    "medium",
    "Between a record that is rising and causes that can be met quickly. High would ignore six settings without trouble.",
  )
  .say(
    "lor-reason",
    "Factors that can change, for and against.",
    d(
      "A community resolution, a caution and a conviction in nineteen months; none since {2026-09-22}, with one-to-one teaching.",
    ),
    a(
      "Against: the need is still without a plan, and her grandmother's operation comes. For: she can already say what sets her off, in pictures.",
    ),
    j("Medium, and lower once teaching and court have learnt to speak to her."),
  )
  .choose(
    "risk-to-children",
    "no",
    "Two incidents with one girl of her age, and weekly, trusted work with small children.",
  )
  .choose("adverse-outcome-foreseen", "yes", "What may happen to her is quieter than what she did.")
  .entry("adverse-outcomes", "lost-learning", "A harm that is already under way counts.", {
    type: "lost-learning",
    cause: ["circumstances", "others-acts"],
    description: text(
      a(
        "That she is left with five hours a week, unassessed, until sixteen, and enters adult life believing that she is thick.",
      ),
    ),
    impact: "major",
    likelihood: "likely",
    imminence: "now",
    evidence: text(d("Exclusion upheld, assessment refused, no next place named.")),
    status: "current",
  })
  .entry("adverse-outcomes", "losing-nan", "It is said because nobody says it.", {
    type: "lost-family",
    cause: ["circumstances"],
    description: text(
      a(
        "That her grandmother dies or can no longer care for her, with no plan and no one told, two years after her mother.",
      ),
    ),
    impact: "major",
    likelihood: "possible",
    imminence: "months",
    evidence: text(
      d("A heart operation in the new year; children's services have “not looked at” who would have her."),
    ),
    status: "current",
  })
  .say(
    "safety-child-view",
    "Two sentences of hers, one of them a question.",
    d("She asked whether prison has a light that buzzes."),
    d("“I'm the only one who can do the lids.”"),
  )
  .choose(
    "sawb-judgement",
    "medium",
    "No harm from anybody; two real losses, one begun and one possible, which ordinary services can meet if they are asked.",
  )
  .say(
    "sawb-reason",
    "Why not low, and why not high.",
    a(
      "She is safe at home today. What threatens her is to be forgotten, by school now and by everybody if her grandmother falls ill.",
    ),
    j("Medium, with a date: the operation."),
  )
  .choose(
    "safeguarding-referral",
    "needed-not-made-yet",
    "Not for harm: for a child who may need somebody to live with, and as a young carer. Honest is better than “not needed”.",
  )
  .choose(
    "psr-proposal",
    "referral-order",
    "First conviction, guilty plea: the law leads here unless custody or a discharge is right. The report says why neither is, and makes the order real.",
  )
  .say(
    "psr-why-paragraph",
    "For the court: short sentences, no jargon, explanation and no plea.",
    d("Freya has a serious difficulty in understanding speech, first found when she was seven and since forgotten."),
    a(
      "In the lesson she did not follow what she was told, could not say so before the class, and lashed out on a day that mattered to her. It explains what she did; it does not make the injury less.",
    ),
  )
  .say(
    "psr-victim-paragraph",
    "The person who was hurt, in his own terms, and what he asks.",
    d(
      "The teacher had headaches for six weeks and cannot yet play the guitar; turning to the board was frightening for a time.",
    ),
    d("He does not want her locked up, and would meet her later with somebody there."),
  )
  .say(
    "psr-proposal-paragraph",
    "What, why this, why not the others, and what it needs in order to work.",
    j("A referral order of nine months."),
    a(
      "It lets the person who was hurt be heard, and its panel can work in pictures and with few words. A longer list of conditions would be a list to fail at.",
    ),
    a(
      "Custody is not needed to protect anybody, and would take away dance, tuition and her grandmother in the months in which she may lose her.",
    ),
  )
  .say(
    "tailoring-plan",
    "It can be followed tomorrow by somebody who has not read the rest.",
    j(
      "One thing at a time, drawn; ask her to show and not whether she has understood; nobody watching; a card for “say it again”.",
    ),
    j("No letters: a picture message on the day before."),
  )
  .entry("key-areas", "not-hurting-others", "The work on violence is work on being understood.", {
    priority: "first",
    summary: text(
      j("A way to say “I've lost it” that works before an audience; adults who know it."),
      a("With the therapist and the tutor first, in a group only then."),
    ),
  })
  .entry("plan-targets", "card", "Her goal in her words; the measure is something that can be seen.", {
    want: "“Do dance at college and not be thick.”",
    area: "goals-and-life-opportunities",
    "i-will": "Show my card when I lose the thread, first with my tutor, then at the college taster day.",
    "helpers-will":
      "Our therapist makes the card with me and finishes her report; Nan and my worker ask again for the assessment; the tutor doubles my hours.",
    "by-when": "2027-01-22",
    know: "I used it ten times and nobody was cross.",
    status: "not-started",
  })
  .entry("plan-targets", "sorry", "An apology in the form that she has, when he is ready.", {
    want: "To say sorry without the spelling.",
    area: "repairing-harm",
    "i-will": "Make it in drawings, or film it, and keep it until he says that he would like it.",
    "helpers-will": "The restorative worker asks him and sits with us both if we meet.",
    "by-when": "2027-02-26",
    know: "He has it, if he wanted it.",
    status: "not-started",
  })
  .entry("plan-targets", "sundays", "For the loss behind and the one that may come.", {
    want: "“I do the box on Sundays.” To have somebody to do it with.",
    area: "keeping-safe",
    "i-will": "Go to the young carers' group once and see whether I like it.",
    "helpers-will":
      "My worker goes with me; children's services talk with Nan about the operation, and then with us together.",
    "by-when": "2027-01-08",
    know: "There is a plan on the whiteboard for the week of the operation.",
    status: "not-started",
  }).items;
