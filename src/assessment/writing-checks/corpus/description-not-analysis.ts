import type { Corpus, CorpusText } from "./corpus.ts";

const of = (question: string, text: string, gathered?: string): CorpusText => ({
  question,
  text,
  ...(gathered === undefined ? {} : { beside: [{ question: "living-detail", text: gathered }] }),
});

const home =
  "Jayden lives with his mother and two younger brothers in a two bedroom flat on the Meadow estate. His father left when he was six and there has been no contact since. Mum works nights at the hospital and Jayden looks after the boys from tea time until the morning. There has been no heating since November because the landlord will not mend the boiler.";
const learning =
  "Ellis was permanently excluded from Brookside in year 9 after he threw a chair at a teacher. He was out of school for seven months. He now goes to the alternative provision three mornings a week and does motor mechanics on Thursdays, which he likes. Attendance is 64%.";

/** Answers to "why" that tell what happened, and answers that explain. */
export const descriptionNotAnalysis: Corpus<CorpusText> = {
  fires: [
    of(
      "understanding-context",
      "Jayden lives with his mother and two younger brothers in a two bedroom flat on the Meadow estate. His father left when he was six and there has been no contact since. Mum works nights at the hospital.",
      home,
    ),
    of(
      "understanding-interconnections",
      "As above Jayden looks after the boys from tea time until the morning. There has been no heating since November because the landlord will not mend the boiler.",
      home,
    ),
    of(
      "understanding-context",
      "He was permanently excluded from Brookside in year 9 after he threw a chair at a teacher, he was out of school for seven months and now goes to the alternative provision three mornings a week.",
      learning,
    ),
    of(
      "understanding-development",
      "Ellis now goes to the alternative provision three mornings a week and does motor mechanics on Thursdays, which he likes. Attendance is 64%.",
      learning,
    ),
    of(
      "understanding-context",
      "Tyler was at the park with three friends at about 9pm on 4 March. They saw the victim on his bike. One of the friends took hold of the handlebars and Tyler told the victim to hand over his phone. The victim did and they all ran off. He was arrested the next morning.",
    ),
    of(
      "understanding-context",
      "There is a history of domestic abuse in the household. The parents separated in 2019. He has had four social workers and three changes of school. He is known to CAMHS.",
    ),
    of(
      "understanding-group",
      "He spends his time with a group of five or six older boys from the estate. They meet at the shops most evenings. Two of them are known to the YJS.",
    ),
    of(
      "understanding-interconnections",
      "Mum has depression. Dad is in custody. He smokes cannabis daily. He is not in education. He stays out late. He has older friends.",
    ),
    of(
      "understanding-trauma",
      "She has experienced a number of ACEs including neglect, parental substance misuse and bereavement. Her grandmother passed away in 2023.",
    ),
    of(
      "dangerousness-pattern",
      "He has 6 previous convictions for theft and one for assault. He first offended aged 12. He is currently on a YRO and his last offence was in june.",
    ),
    of(
      "dangerousness-offence",
      "On 12 May he punched a boy in the face outside McDonalds and the boy lost a tooth. In August he was found with a knife in his sock. He has a caution for common assault.",
    ),
    of(
      "understanding-desistance",
      "She was taken to hospital in January and again in April. She lives with her nan. She is open to children's services and CAMHS and has a keyworker at school.",
    ),
    of(
      "understanding-context",
      "On the day of the ofence he got up at 2pm, met his mates and went into town. They had been drinking. They went in the shop and took vodka and some sandwiches and ran out.",
    ),
    of(
      "understanding-identity",
      "Reuben is a 15 year old boy of Black Caribbean and white British heritage. He goes to church with his nan on Sundays. He likes music and wants to be a producer.",
    ),
    of(
      "rosh-reason",
      "He threw a chair at a teacher. He was out of school for seven months and now goes to the alternative provision three mornings a week and does motor mechanics on Thursdays.",
      learning,
    ),
    of(
      "understanding-context",
      "Mae Gethin yn byw gyda'i fam a'i ddau frawd. Mae ei dad yn byw yn Wrecsam. Roedd yn y parc gyda'i ffrindiau nos Sadwrn ac aethant i'r siop. Cafodd ei arestio y diwrnod wedyn.",
    ),
    of(
      "understanding-group",
      "Mae ganddi dair ffrind o'r ysgol ac maen nhw yn cwrdd yn y dref ar ôl ysgol. Mae un ohonynt yn hŷn na hi.",
    ),
  ],
  silent: [
    of(
      "understanding-context",
      "Jayden looks after his brothers every night and has nobody he can ask. When mum's shifts change at short notice he misses school, falls behind and goes to the older boys because they have money and ask him nothing. The phone was sold for food.",
      home,
    ),
    of(
      "understanding-context",
      "He offends when he loses a place to be. The thefts came in the weeks after his gran died, whose house was his after-school.",
    ),
    of(
      "understanding-interconnections",
      "No sleep means no school, no school means all day on the estate, and thats where the lads with the mopeds are",
    ),
    of(
      "understanding-context",
      "What looks like aggression is fear. He grew up listening for his dad's key in the door and he still reads any raised voice as the start of it, so he gets in first.",
    ),
    of(
      "understanding-group",
      "On his own he walks away from trouble. With his cousins he wont back down because they'd call him soft, and belonging to them is the only belonging he's had.",
    ),
    of(
      "understanding-desistance",
      "If he keeps the college place and stays at nan's I think reoffending is unlikely, but losing either would put him straight back with the group.",
    ),
    of(
      "understanding-desistance",
      "Cannabis, empty days and debts drive the thefts. The debt is gone and he's working, which is why I have gone lower than the score.",
    ),
    of(
      "dangerousness-person",
      "He only carries when he expects to meet the boys from the other estate. It is the combination of fear, drink and a knife in reach that would lead to serious harm; sober and at home he has never hurt anyone.",
    ),
    of(
      "understanding-context",
      "Her self harm follows contact with her father. Since contact stopped there has been none, but he is released in march and could find her easily, which makes it more likely again.",
    ),
    of(
      "lor-reason",
      "Six convictions in two years, the last in June while on a YRO. No work, no school and the same friends.",
    ),
    of(
      "understanding-trauma",
      "Being moved eight times has taught her that adults leave. She tests every new worker by breaking the rules early, and each breakdown proves her right.",
    ),
    of(
      "understanding-development",
      "At 13 with a reading age of 7 he often hasnt understood what he's agreed to. He says yes to please people. Breaches are mostly down to this.",
    ),
    of(
      "understanding-identity",
      "He has been stopped and searched eleven times this year. It's made him expect the worst of any adult in uniform and he now runs, and running is what got him arrested.",
    ),
    of(
      "understanding-child-view",
      "He says he did it for the laugh. I don't fully agree: he was laughing when the others were and stopped when they'd gone. Being one of them matters more to him than the fun.",
    ),
    of("understanding-child-view", '"I wasn\'t angry, I was scared." We agree and have told him so.'),
    of(
      "understanding-interconnections",
      "The cancelled visit brings the low mood, the mood the vodka, and the vodka the wrong reading of a stranger.",
    ),
    of(
      "understanding-context",
      "becuase of the bullying he stopped going and when your not in school all you see is that lot",
    ),
    of(
      "understanding-context",
      "Mae Gethin yn troseddu pan nad oes ganddo unman i fynd. Oherwydd bod ei fam yn gweithio nosweithiau mae ar ei ben ei hun, ac felly mae'n mynd at y bechgyn hŷn.",
    ),
    of(
      "understanding-group",
      "Mae'r grŵp yn cael dylanwad mawr arni. Os ydyn nhw'n yfed mae hi'n yfed hefyd er mwyn cael ei derbyn.",
    ),
    of(
      "understanding-desistance",
      "Mae'r lleoliad newydd yn ei helpu i gadw draw oddi wrth y bechgyn hŷn ac mae hyn yn lleihau'r tebygolrwydd.",
    ),
    of(
      "understanding-interconnections",
      "Tata pije i krzyczy, więc Kacper wychodzi z domu i wraca późno w nocy. W szkole śpi.",
    ),
  ],
};
