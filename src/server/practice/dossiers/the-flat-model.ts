import { a, d, j, modelOf, text } from "../model-of.ts";

/** A child who harms because he is used, and who is in more danger than he says. Both are true at once, and the model holds both. */
export const theFlatModel = modelOf()
  .choose(
    "gang-association",
    "targeted",
    "“Involved” would be true too. “Targeted” says in which direction the power runs: a robbery, a debt that grows, men at his mother's door.",
  )
  .choose("criminal-exploitation-risk", "yes", "It is not a risk to be thought about; it is what the papers describe.")
  .choose(
    "criminal-exploitation-level",
    "confirmed",
    "Found asleep with the drugs of others in a stranger's flat, seventy miles from home, in debt. Nothing more needs to happen before we may say so; the decision of the NRM is another matter.",
  )
  .choose(
    "nrm-status",
    "to-refer",
    "Three people believe that another has referred. Until somebody shows the number, it has not been done.",
  )
  .say(
    "exploitation-detail",
    "Who saw what, in the order of time; then what it is. His own “I'm not a victim” stands beside it and is not argued away.",
    d(
      "A man at a bus stop knew his name and gave him a phone; on {2026-07-02} he was robbed of what he carried; the debt was £600 and is £900.",
    ),
    d(
      "Nine times missing, a round burn, a knife that he was “minding”, a car outside his lesson, two men at his mother's door.",
    ),
    a("This is debt bondage with a robbery that was probably staged: “They laughed when I told them.”"),
    a(
      "That he calls it graft, and says that he is no victim, is how a boy keeps his self-respect in it; it is not evidence that he is free.",
    ),
    j("We treat him as an exploited child from today, whatever the NRM decides later."),
  )
  .choose(
    "care-s31",
    "currently",
    "A care order: the local authority shares parental responsibility, and its decisions about place are part of his safety.",
  )
  .say(
    "care-history-detail",
    "Not a list of placements: what they did to his ties, and where the exploiter found the gap.",
    d(
      "Four years with one carer ended in {2025-09} when she fell ill; three placements and the fifth social worker since.",
    ),
    a(
      "The man at the bus stop came in the months in which nobody had known Marlon for longer than a season. Being known by name was what was offered.",
    ),
    a(
      "Mrs Adeyemi is still his family. That he rings her behind a running tap shows both the tie and how closely he feels watched.",
    ),
  )
  .choose("ete-hours-attended", 6, "Six of eighteen. The number is worth more than “poor attendance”.")
  .say(
    "learning-detail",
    "Attendance is explained and not merely counted, and the strength is specific.",
    d("He comes six of eighteen hours; stays an hour longer in mechanics; leaves when his phone calls."),
    a("He is not turning away from learning. Others decide when he may be there."),
    d("His education plan lapsed because nobody came to the meeting."),
  )
  .entry("episodes", "flat", "Both accounts whole, and the tenant in neither as scenery.", {
    "official-account": text(
      d(
        "On {2026-09-12} Marlon was found asleep in a flat in Holme Bay with 34 wraps of crack and heroin, £225 and two phones; a cleaver lay on the sill.",
      ),
      d("The tenant, an adult with a learning disability, had been kept from his own bedroom for eleven weeks."),
    ),
    "child-account": text(
      d("“You get on a train, you sit in a flat, you come back. It's boring, mostly.”"),
      d("“They shouted at him, the others. I said leave him. I should have said it louder.”"),
    ),
    exploited: "yes",
    responsibility: "full",
    "view-of-victim": text(
      d("He made the tenant beans, told the others to leave him, and calls him the victim."),
      a("He sees the man's fear and not yet his own part in it: his being there was what kept the flat taken."),
    ),
  })
  .choose(
    "attitude-signs-of-change",
    ["owns-it", "understands-harm", "wants-stop"],
    "He wants to stop and knows only the ways that the men allow: paying, or another boy in his place.",
  )
  .say(
    "goals-own-words",
    "His, with the tap in it: it says more than “wants family contact”.",
    d("“A garage. Ring Auntie Adeyemi without the tap on. Pay it and be done.”"),
  )
  .choose("trusted-adult", "yes", "Mrs Adeyemi; and the key worker, who saw what selling the bicycle meant.")
  .say(
    "diversity-considerations",
    "Race and care are named where they change how he was seen: an officer's word would otherwise stand as a fact.",
    d("Marlon is a black boy in care who was called streetwise by the officer who woke him."),
    a(
      "A child read as older and harder than he is gets fewer questions asked on his behalf; nobody at the station asked why a sleeping sixteen-year-old had a cleaver beside him.",
    ),
    a("He has learnt that being useful is how one keeps a place. Praise for coping may bind him further."),
  )
  .entry("desistance-factors", "adeyemi", "A person, not “family support”.", {
    category: "care-history",
    direction: "for",
    description: text(
      d("Mrs Adeyemi, whom he rings every week, and whose curry he cooks for the house."),
      a("She is the reason that he gives for wanting another life."),
    ),
    strength: "strong",
  })
  .entry("desistance-factors", "debt", "The factor is the debt and those who hold it, not “peers”.", {
    category: "lifestyle",
    direction: "against",
    description: text(
      d("£900, which grows when he does not come."),
      a("As long as it is believed in, every good thing that we offer competes with fear."),
    ),
    strength: "strong",
  })
  .say(
    "understanding-context",
    "It begins with him and not with the drugs, and asks why this boy and why then.",
    d(
      "Marlon cared for his mother at seven, lost his foster home at fifteen and was found by a man at a bus stop within the year.",
    ),
    a("He was recruited through what is best in him: he is useful, he is loyal, and he pays for others."),
    a(
      "The robbery turned a wage into a debt, and the debt turned going along into having to. What looks like a lifestyle is a boy working off a sum that cannot be worked off.",
    ),
    a("He also did harm, to a man whom he pitied. Understanding the first does not undo the second, and he knows it."),
  )
  .say(
    "understanding-interconnections",
    "It shows the loop that keeps itself going, and what our own systems add to it.",
    a(
      "Each time that he is missing costs a school day, a meeting and a little of the home's patience; talk of a distant placement follows; and the threat of it sends him back to those who never let him go.",
    ),
    a(
      "Three services each believed that another had acted. The gap between us is one of the conditions of his exploitation.",
    ),
    a("His silence protects two addresses: his mother's and his own."),
  )
  .say(
    "understanding-desistance",
    "Few, weighed, and with the consequence for the plan.",
    j("For: Mrs Adeyemi, the workshop, and a conscience that went white at the thought of a boy of 13."),
    j("Against: the debt and the men behind it; being moved; being watched."),
    a(
      "The first grow only if the second are dealt with by adults. A plan that asks him to stay away without touching the debt asks him to choose who is hurt.",
    ),
  )
  .say(
    "understanding-child-view",
    "We disagree with him, with respect and with reasons.",
    d("Marlon says that it is graft, that he did it, and that victims are like the tenant."),
    a(
      "We agree that he did it. We do not agree that he was free to stop: the only way out that he was shown was to send a child of 13 in his place.",
    ),
    a("He may need to stay the one who did it for a while. The plan can go on without his calling it exploitation."),
  )
  .choose("future-harm-foreseen", "yes", "The tenant, the 13-year-old, whoever lives in the next flat.")
  .entry(
    "future-behaviours",
    "supply",
    "Two different harms are in “supply”: to those who live in the flats, and to the next child. Both are named.",
    {
      type: "drug-supply",
      description: text(
        a(
          "That he is sent again, to a flat taken from somebody vulnerable, and by being there helps to keep it taken.",
        ),
        a("That a younger child is brought in to replace him."),
      ),
      victims: ["vulnerable-adult", "child-younger"],
      impact: "major",
      context: text(d("When the phone calls and the debt is spoken of; most of all when he has been told of a move.")),
      likelihood: "likely",
      imminence: "weeks",
      evidence: text(
        d("Nine absences, the last a fortnight ago; a phone call for “M” on {2026-10-28}; his own account."),
        a("Nothing that holds him has changed since sentence."),
      ),
      status: "current",
    },
  )
  .entry("future-behaviours", "knife", "A knife without a stabbing. Possible, not likely, and the reason is said.", {
    type: "weapon-carrying",
    description: text(a("That he carries or keeps a blade for others, or for himself in fear, and it is used.")),
    victims: ["rival", "known-person"],
    impact: "critical",
    likelihood: "possible",
    imminence: "months",
    evidence: text(
      d("A cleaver in the flat, a lock knife under the mattress; no violence by him is known to anybody."),
      a("Fear and orders, rather than anger, would be behind it."),
    ),
    status: "current",
  })
  .choose(
    "rosh-judgement",
    "medium",
    "Serious harm to others is possible and comes through what he is part of. Nothing shows that he seeks it. High would be arguable if a blade were found again.",
  )
  .say(
    "rosh-reason",
    "It separates how bad from how likely and from who brings it about.",
    d("He has hurt nobody himself; a vulnerable man was hit by others in a flat that Marlon helped to hold."),
    a("The harm is real and arises while he is controlled; away from the line there is no sign of it."),
    j("Medium, to be judged again at once if a weapon is found or another child is named."),
  )
  .choose("lor-judgement", "high", "Not because of who he is: because nothing that makes him go has changed.")
  .say(
    "lor-reason",
    "A high likelihood that names the lever. A score of previous convictions would say low, and would be measuring the wrong thing.",
    d("One conviction, one community resolution; missing again after plea."),
    a(
      "He will be sent again while the debt stands. Break the hold and the likelihood falls faster than his record would suggest.",
    ),
    j("High for the coming months."),
  )
  .choose(
    "risk-to-children",
    "no",
    "A careful no. What he told the boy of 13 was said under orders and in the belief that it helped. It must be said to both social workers today, and it is not the same as being a risk to children.",
  )
  .choose("adverse-outcome-foreseen", "yes", "Several; the two that would be worst.")
  .entry("adverse-outcomes", "violence", "What might be done to him, by whom, and after what.", {
    type: "violence-by-others",
    cause: ["others-acts"],
    description: text(a("That he is beaten, burnt or stabbed over the debt, or for having spoken.")),
    impact: "critical",
    context: text(
      d("After arrests, lost drugs, a missed call; when he is seen to talk to us or to the police."),
      a("A move would not end it: they have his mother's address."),
    ),
    likelihood: "likely",
    imminence: "now",
    evidence: text(
      d("A round burn in {2026-10}; a debt that rose by half; a car outside his lesson; two men at his mother's door."),
      a("The burn is what a first warning looks like. He calls it the kitchen and took the battery out of his phone."),
    ),
    status: "current",
  })
  .entry("adverse-outcomes", "exploited-on", "Exploitation as a harm to him, not only as a cause of offending.", {
    type: "criminal-exploitation",
    cause: ["others-acts", "circumstances"],
    description: text(
      a(
        "That he is held in debt into adulthood, charged again, and loses the carer, the trade and the belief that he could stop.",
      ),
    ),
    impact: "major",
    likelihood: "likely",
    imminence: "now",
    evidence: text(d("It is happening; the last absence was four days long.")),
    status: "current",
  })
  .say(
    "safety-child-view",
    "What he fears is for others first. That tells us where to begin.",
    d("“They've got my mum's address.”"),
    d("“Pay it and be done.”"),
  )
  .choose(
    "sawb-judgement",
    "very-high",
    "Grave harm, now, by people who know where he is. High would be fair if the threats at his mother's door were old or hearsay.",
  )
  .say(
    "sawb-reason",
    "The last sentence says what the level is for.",
    d("Debt, burn, blades, nine absences, a door visited, and no referral made by anybody."),
    a("Each measure that was taken so far answered the last absence; none answered the men."),
    j("Very high. It calls for a strategy meeting within days, with Holme Bay in the room."),
  )
  .choose(
    "safeguarding-referral",
    "already-open-there",
    "Open does not mean acted on: say what must be decided, by whom and when.",
  )
  .say(
    "tailoring-plan",
    "How to work with him, in ways that do not put him at risk for being seen with us.",
    j("Meet in the workshop, hands busy, phone apart; never at the office by the station."),
    a("He will not say “exploited”. Speak of the debt, and of getting out, in his words."),
    d("His contract says nothing of names or phones: a panel of volunteers is not the place for them."),
  )
  .choose("controls-needed", "yes", "Disruption of adults, not curfews on a child.")
  .entry(
    "key-areas",
    "keeping-safe",
    "It comes before the order's work, because nothing else can be done while it is undone.",
    {
      priority: "first",
      summary: text(
        j(
          "The referral to the NRM today, by us; a strategy meeting with both police forces; his mother's address protected before anybody is arrested or moved.",
        ),
        a("Marlon is told of any plan to move him, by somebody whom he knows, before he hears it elsewhere."),
      ),
    },
  )
  .entry(
    "plan-targets",
    "tap",
    "It is his sentence; and it is a measure of safety that nobody else would have thought of.",
    {
      want: "“Ring Auntie Adeyemi without the tap on.”",
      area: "keeping-safe",
      "i-will":
        "Ring her on Sundays from the home's kitchen, and tell my key worker when the phone that they gave me rings.",
      "helpers-will":
        "Social care agrees a monthly visit to her; the exploitation worker and the police deal with the debt and the door, not me.",
      "by-when": "2026-12-20",
      know: "Three Sundays, tap off.",
      status: "not-started",
    },
  )
  .entry("plan-targets", "garage", "A goal that pulls, on a day and at a place where nobody can wait outside.", {
    want: "“A garage.”",
    area: "goals-and-life-opportunities",
    "i-will": "Go to the workshop on two full days with the home's car, there and back.",
    "helpers-will": "The tutor asks a garage in another town for a trial; the virtual school renews my education plan.",
    "by-when": "2027-01-29",
    know: "Eight days done and a garage that says yes.",
    status: "not-started",
  })
  .entry("plan-targets", "radio", "Repair that asks nothing of the man who was harmed.", {
    want: "“I should have said it louder.”",
    area: "repairing-harm",
    "i-will": "Mend a radio in the workshop for the man in the flat, and leave it to him whether he wants it.",
    "helpers-will": "The restorative worker asks his worker, and brings it without a name.",
    "by-when": "2027-02-12",
    know: "It plays.",
    status: "not-started",
  }).items;
