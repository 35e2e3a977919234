import type { Corpus, CorpusText } from "../corpus.ts";

const of = (question: string, text: string): CorpusText => ({ question, text });

/** Written before the rules were read by their writer: reasons that stand on nothing named, and reasons that can be looked up. */
export const heldOutEvidence: Corpus<CorpusText> = {
  fires: [
    of(
      "rosh-reason",
      "Medium. There is potential for serious harm but it is not felt to be imminent at this point in time.",
    ),
    of("rosh-reason", "The level reflects the concerning nature of his behaviour and his poor attitude to authority."),
    of(
      "rosh-reason",
      "I have assessed this as high as I remain worried about escalation and the impact on the public.",
    ),
    of("lor-reason", "Lots of negatives, not many positives. gut feeling is he will be back"),
    of("lor-reason", "Low – good support, good attitude, unlikely to come to our attention again."),
    of(
      "lor-reason",
      "He lacks consequential thinking and is easily led. Associates with pro-criminal peers and has a negative lifestyle.",
    ),
    of(
      "sawb-reason",
      "She puts herself at risk and does not recognise it. Lots of professionals are worried about her.",
    ),
    of("sawb-reason", "Medium due to emotional health, family issues, lifestyle and substance use."),
    of(
      "sawb-reason",
      "He can be vulnerable due to his age and understanding and could be taken advantage of by others.",
    ),
    of("future-behaviours.evidence", "Pattern of escalating violence, poor emotional regulation."),
    of("future-behaviours.evidence", "he has a temper and doesnt think"),
    of("future-behaviours.evidence", "Professional judgement, previous behaviour and the current circumstances."),
    of("adverse-outcomes.evidence", "Risky lifestyle. Poor mental health. Lack of boundaries at home."),
    of(
      "adverse-outcomes.evidence",
      "There is known to be a concern about exploitation and this is being monitored by agencies.",
    ),
    of("lor-reason", "Based on YOGRS and dynamic factors the likelihood is medium and I agree with this rating."),
    of(
      "rosh-reason",
      "His risk can increase quickly when he is dysregulated and those around him may be seriously hurt.",
    ),
  ],
  silent: [
    of(
      "rosh-reason",
      "The wound on 3 March needed surgery and the surgeon's statement says an inch to the left would have killed him.",
    ),
    of(
      "rosh-reason",
      "Two assaults in the last eight weeks, both on staff, both with something in his hand (chair leg, fork).",
    ),
    of("rosh-reason", "Mum rang on Sunday to say he had a kitchen knife down his trousers again when he came in."),
    of("lor-reason", "YOGRS is 64%. He has had four court dates since Easter and was arrested again while on bail."),
    of(
      "lor-reason",
      "No offences for nine months. College report 96% attendance and his tutor describes him as settled.",
    ),
    of("lor-reason", "Ryan told me himself that he'll do it again if the lads are about."),
    of("sawb-reason", "CAMHS saw her on Tuesday and have put her on the crisis pathway after the second overdose."),
    of(
      "sawb-reason",
      "found on the railway bridge by BTP in Nov, and again just after xmas. she says she wasnt going to do owt",
    ),
    of("sawb-reason", "Social worker's s47 of 12/04 substantiated physical harm by stepfather."),
    of(
      "future-behaviours.evidence",
      "Convictions 2024 robbery, 2025 robbery (knifepoint). ICPO says same method both times.",
    ),
    of(
      "future-behaviours.evidence",
      "He hit his girlfriend at the bus stop in front of two friends, she told the school nurse.",
    ),
    of("future-behaviours.evidence", "Last month he set light to a mattress in his room with the door wedged shut."),
    of("adverse-outcomes.evidence", "Picked up in Aberystwyth with 14 wraps and a burner, NRM submitted by police."),
    of("adverse-outcomes.evidence", "Scars on both arms, seen by the nurse at reception and on the body map."),
    of("adverse-outcomes.evidence", "His dad says there were two lads at the door asking for £600."),
    of("rosh-reason", "Manager at Ty Coed reports that he held a resident by the neck until she went limp."),
  ],
};
