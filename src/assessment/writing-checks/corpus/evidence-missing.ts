import type { Corpus, CorpusText } from "./corpus.ts";

const of = (question: string, text: string): CorpusText => ({ question, text });

/** Reasons behind judgements that rest on nothing named, and reasons that can be looked up. */
export const evidenceMissing: Corpus<CorpusText> = {
  fires: [
    of(
      "rosh-reason",
      "Based on all the information available and professional judgement the risk is assessed as medium.",
    ),
    of(
      "rosh-reason",
      "Medium as there are a number of concerns and his behaviour is unpredictable. He needs to be monitored.",
    ),
    of("lor-reason", "I feel that he is likely to reoffend due to his lifestyle, attitudes and poor thinking skills."),
    of("lor-reason", "High likelihood. There are lots of risk factors present and few protective factors at this time"),
    of(
      "sawb-reason",
      "There are significant concerns about her safety and she is vulnerable. The level has therefore been set at high.",
    ),
    of("sawb-reason", "vulnerable young person with complex needs, concerns remain and should be kept under review"),
    of("future-behaviours.evidence", "History of violence. He is impulsive and can be aggressive."),
    of(
      "future-behaviours.evidence",
      "The likelihood has been assessed as likely and the impact as major because of the nature of the behaviour.",
    ),
    of(
      "adverse-outcomes.evidence",
      "She is at risk because of her lifestyle and associates and does not recognise the danger she is in.",
    ),
    of(
      "lor-difference-reason",
      "The score does not reflect the true picture. In my professional opinion the level should be higher.",
    ),
    of("judgement-change-reason", "Things have improved so the risk has reduced to medium."),
    of("future-harm-none-reason", "Not considered to be a risk to others."),
    of("scaled-approach-reason", "Enhanced level is more appropriate given the level of need and vulnerabilty."),
    of("dangerousness-pattern", "It is part of a pattern of concerning behaviour that appears to be escalating."),
    of("rosh-reason", "Mae'r risg yn ganolig gan fod pryderon am ei ymddygiad ac mae'n gallu bod yn fyrbwyll."),
    of("sawb-reason", "Mae hi'n berson ifanc agored i niwed ac mae'r pryderon yn parhau. Mae'r lefel felly yn uchel."),
  ],
  silent: [
    of(
      "rosh-reason",
      "He punched a boy at the bus station in May and was found with a lock knife in August. Both times he'd been drinking. Nobody was badly hurt but it was luck more than judgement.",
    ),
    of("rosh-reason", "Pushed his mum down the stairs when she took his phone off him. Police log."),
    of(
      "lor-reason",
      "Three thefts since easter, all with the same two lads, all on days when he wasnt at school. When he was in college full time there was nothing.",
    ),
    of(
      "lor-reason",
      "School say he has not been in a fight since he moved to the small group. He has kept every appointment and nan confirms that he is in by nine.",
    ),
    of(
      "sawb-reason",
      "Taken to A&E twice this year after overdoses, last time on her own and didn't tell anyone. CAMHS see her weekly.",
    ),
    of(
      "sawb-reason",
      "Social worker reports that the older man picks her up outside the placement. She comes back with new clothes and a second phone.",
    ),
    of(
      "future-behaviours.evidence",
      "He told me that he carries when he goes into town. His brother was stabbed there.",
    ),
    of(
      "future-behaviours.evidence",
      "The robbery of the student and the assault on staff at the home were both within a day of contact with dad falling through.",
    ),
    of(
      "adverse-outcomes.evidence",
      "Goes missing most weekends. Last three times found at the same address in Luton, NRM pending.",
    ),
    of(
      "lor-difference-reason",
      "Score counts the two cautions from when he was 11. No offences in four years, settled placement and a job with his uncle.",
    ),
    of(
      "judgement-change-reason",
      "Moved to his aunt's in August, no missing episodes since then and he's back at school.",
    ),
    of(
      "future-harm-none-reason",
      "One shove in the dinner queue, she went and apologised the same day. Nothing like it before in school records.",
    ),
    of(
      "scaled-approach-reason",
      "He lives an hour away by bus and starts work at 6, so contacts are fortnightly and his employer rings if he doesnt turn up.",
    ),
    of(
      "rosh-reason",
      "she threatend staff with a broken plate and had to be restrained. says she wouldn't have used it",
    ),
    of(
      "risk-to-children-reason",
      "His half-sisters, 6 and 8. He touched the older one over her clothes and told her to keep quiet. Children's services and the school have been told.",
    ),
    of("rosh-reason", "Ymosododd ar fachgen arall yn yr ysgol ym mis Mai ac roedd ganddo gyllell yn ei fag."),
    of(
      "sawb-reason",
      "Dywedodd ei fam ei bod wedi cymryd gormod o dabledi ddwywaith eleni. Mae'r ysgol yn poeni hefyd.",
    ),
    of("lor-reason", "Mae wedi mynychu pob apwyntiad ac nid yw wedi troseddu ers iddo symud at ei nain."),
  ],
};
