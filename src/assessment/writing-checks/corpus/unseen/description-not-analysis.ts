import type { Corpus, CorpusText } from "../corpus.ts";

const of = (question: string, text: string, gathered?: string): CorpusText => ({
  question,
  text,
  ...(gathered === undefined ? {} : { beside: [{ question: "learning-detail", text: gathered }] }),
});

const college =
  "Dominik started a level 1 bricklaying course in September and has been late eleven times. His tutor moved him to the afternoon group in November and he has been on time since. He has lunch in his uncle's van and does not go to the canteen. He wants to do level 2 next year at the same college.";

/** Kept shut until the rules were done: their figures are reported as they came. Never learn from these. */
export const unseenDescription: Corpus<CorpusText> = {
  fires: [
    of(
      "understanding-context",
      "At about 6pm Dominik was in the underpass with three other males. A boy of thirteen came through on an electric scooter. One of the group took hold of the handlebars. Dominik punched the boy in the face and rode away on the scooter. It was found in the river on Sunday.",
    ),
    of(
      "understanding-context",
      "Paige has one previous youth caution for theft of make up. The new matter is assault of an emergency worker. She spat at a paramedic and kicked a police officer. She had drunk a bottle of wine. She was taken to A&E and then to custody.",
    ),
    of(
      "understanding-context",
      "2 x TWOC, 1 x no insurance, 1 x fail to stop. co-def is older brother. both on tag. trial listed for 9th",
    ),
    of(
      "understanding-interconnections",
      "There are a number of factors which are linked including family, peers, education, substance use and emotional health. All are relevant to the offending.",
    ),
    of(
      "understanding-interconnections",
      "- dad in prison\n- mum depressed\n- 3 schools\n- cannabis since 12\n- older bro on licence",
    ),
    of(
      "understanding-desistance",
      "Strengths: boxing gym, college, relationship with his aunt, no substance use. Concerns: older peers, debts, online activity.",
    ),
    of(
      "understanding-desistance",
      "He has kept to his curfew on all but one night. He went to all six sessions with the speech and language therapist. He has joined a gym in Newport and goes on Mondays with his support worker.",
    ),
    of(
      "understanding-group",
      "Four males and one female were arrested. The eldest was 22. They were in a silver Golf with false plates. Paige was in the rear seat. She gave no comment in interview.",
    ),
    of(
      "understanding-trauma",
      "She was removed from her parents at the age of three and has had fourteen placements. Two were out of the county. She saw her mother overdose in 2019. Her grandmother passed away last spring.",
    ),
    of(
      "understanding-identity",
      "Dominik was born in Łódź and came to England at seven. He speaks Polish at home and English at college. He is Catholic. He supports Widzew and has a tattoo of the club on his calf.",
    ),
    of(
      "understanding-development",
      "He has a diagnosis of autism and a moderate learning disability. He attends a special school and has a taxi. He can tell the time. He likes trains and knows the timetable.",
    ),
    of(
      "understanding-context",
      "Dominik started a level 1 bricklaying course in September and has been late eleven times. His tutor moved him to the afternoon group in November and he has been on time since. He has lunch in his uncle's van.",
      college,
    ),
    of(
      "understanding-context",
      "He admits the offence and pleaded guilty at the first hearing. He has met with his worker twice. He came with his mother. He wore his college uniform and he spoke politely.",
    ),
    of(
      "understanding-trauma",
      "Domestic abuse, parental substance misuse, loss of father, placement moves. ACE score 6.",
    ),
  ],
  silent: [
    of("understanding-context", "Dominik wanted the scooter less than he wanted the others to see him take it."),
    of(
      "understanding-context",
      "Paige had found out that afternoon that her grandmother's flat was being cleared. She has never had anywhere to put a feeling like that except the nearest person in a uniform.",
    ),
    of(
      "understanding-context",
      "cars are the one thing him and his brother do together. take the brother away and i doubt hed have been anywhere near it",
    ),
    of(
      "understanding-context",
      "He offends at weekends and never in term time weeks when he is in college; structure holds him.",
    ),
    of(
      "understanding-interconnections",
      "He cannot go to the canteen without passing the boys he owes, he cannot eat without money, and the only money on offer is theirs.",
    ),
    of(
      "understanding-interconnections",
      "Mum's low mood came first. When she is in bed nobody wakes the little ones, Paige gets them to school, Paige is late, Paige gets detention, Paige walks out.",
    ),
    of(
      "understanding-interconnections",
      "no sleep + no meds + dad kicking off = bad day. 4 of the last 5 incidents were on days like that",
    ),
    of(
      "understanding-desistance",
      "The boxing gym works for him the way school never did. Nobody there asks him to read and everybody there is tired by eight.",
    ),
    of(
      "understanding-desistance",
      "Becoming a father has shifted something. He wants his son to have the dad he did not get, and he says no to people now.",
    ),
    of("understanding-desistance", "What will keep him out of trouble is having somewhere to be on a Friday night."),
    of(
      "understanding-group",
      "The 22 year old chose her. She is small, she is white, she does not get stopped, and she thinks that he loves her.",
    ),
    of(
      "understanding-group",
      "The group looks after its own and he has had nobody else look after him. Leaving costs him his only friends.",
    ),
    of(
      "understanding-trauma",
      "Fourteen placements have taught her to leave before she is left. Running is not the problem here, it is her answer to it.",
    ),
    of(
      "understanding-trauma",
      "Being touched from behind sets her off. Each of the restraints began with a hand on the shoulder.",
    ),
    of(
      "understanding-identity",
      "At school he was the Polish kid and got hit for it. Being the one who hits has been safer.",
    ),
    of("understanding-identity", "He has started to ask about his dad's family, and is calmer for it."),
    of(
      "understanding-development",
      "The autism matters here. He was told to 'get rid of it' and he took it at its word.",
    ),
    of("understanding-development", "He is a 12 yr old in a grown man's body and people respond to the body."),
    of(
      "understanding-context",
      "Shame is what I think we are looking at. He would rather be arrested than be seen to cry.",
    ),
    of(
      "understanding-interconnections",
      "Everything he has got going for him is on one side of town and everyone who wants to hurt him is on the other; the bus goes through both.",
    ),
    of(
      "understanding-desistance",
      "Hes got a lot to lose now. Six months ago he had nothing to lose and acted like it",
    ),
    of(
      "understanding-context",
      "This was not about the victim, who Dominik did not know and cannot describe. It was about the row with his stepfather an hour before.",
    ),
  ],
};
