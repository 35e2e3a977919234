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
    of(
      "understanding-context",
      "Kai has been known to the service since he was 12. He has three previous referrals. He lives with his dad and his dad's partner and there are two younger children in the home.",
    ),
    of(
      "understanding-interconnections",
      "On the Saturday he went to the shopping centre with two friends. Security asked them to leave. One of his friends pushed a guard and Kai shouted at him. Police came and arrested all three.",
    ),
    of("understanding-group", "There are concerns about substance use, peers, ETE and family relationships."),
    of(
      "understanding-desistance",
      "Amelia was removed from home at the age of 4 and has lived in six foster homes. She now lives in a children's home. She has contact with her sister twice a year.",
    ),
    of(
      "understanding-context",
      "He attends school part time. He has a diagnosis of ADHD and takes medication. He is on the waiting list for CAMHS.",
    ),
    of(
      "understanding-interconnections",
      "The offence took place at about 11pm. He was with his cousin. They went into the garage and took a bike and a helmet. The bike was found the next day in the canal.",
    ),
    of(
      "understanding-group",
      "mum and dad split up when he was five. dad moved to spain. he sees him in the summer. mum has a new partner called Steve",
    ),
    of("understanding-desistance", "Peers, lifestyle, cannabis, lack of structure and boundaries."),
    of(
      "understanding-context",
      "Roedd Dafydd yn y dref gyda'i ffrindiau nos Wener. Aethant i'r parc ac yfed seidr. Daeth yr heddlu a chafodd ei arestio.",
    ),
    of(
      "understanding-interconnections",
      "Connor is 16 and lives in semi independent accomodation in Bolton. He gets £60 a week. His keyworker is called Dean. He goes to college two days.",
    ),
    of(
      "understanding-group",
      "She met the group at the park in summer. There are about eight of them. They drink vodka and smoke. Two are in care. She has been reported missing with them four times.",
    ),
    of(
      "understanding-desistance",
      "Victim was walking home from school. Luca and another boy approached him from behind. Luca took his bag and the other boy held his arm. They went through the bag and ran towards the station.",
    ),
    of(
      "understanding-context",
      "There is evidence of poor parental supervision, exposure to domestic abuse and inconsistent boundaries throughout his childhood.",
    ),
    of(
      "understanding-interconnections",
      "He was born in Eritrea and came to the UK in 2022. He travelled through Libya and Italy. He has an uncle in Leeds. He speaks Tigrinya and some English.",
    ),
    of(
      "understanding-group",
      "Has received two youth cautions and a referral order. First offence aged 13. Offences are mostly theft from shops.",
    ),
    of(
      "understanding-desistance",
      "Both parents use heroin. Nan had a residence order from 2015. Nan died last year. He moved to his aunt and then to foster care.",
    ),
    of(
      "understanding-context",
      "On this occasion Jamie, together with a co-defendant, entered the school at night and removed three laptops. He was identified from CCTV.",
    ),
    of(
      "understanding-interconnections",
      "Mae'n byw gyda'i dad yn Llanelli. Mae'n mynd i'r coleg ddau ddiwrnod yr wythnos. Mae ganddo chwaer hŷn ac mae'n chwarae rygbi ar y penwythnos.",
    ),
    of(
      "understanding-group",
      "He is a quiet young man. He enjoys fishing with his grandfather. He has a girlfriend of six months. He is in year 11.",
    ),
    of(
      "understanding-desistance",
      "Ryan was seen by officers on Harrow Road at 2.15am on a stolen moped. He did not stop. He was followed for four minutes and was arrested at the roundabout.",
    ),
    of(
      "understanding-context",
      "Family consists of mum, stepdad and four siblings. They live in a council house. The family have been open to Early Help since March. Mum attends parenting sessions.",
    ),
    of(
      "understanding-interconnections",
      "He has a circle of friends from primary school and another from football. He plays on Saturdays and trains on Wednesdays. He games online most nights.",
    ),
    of(
      "understanding-group",
      "Child protection plan under neglect from 2012 to 2014. Second plan under emotional abuse in 2019. Currently child in need.",
    ),
    of(
      "understanding-desistance",
      "She went to her friend's house and they ordered pizza. An argument started about a boy. She threw a plate and it broke the television. Her friend's mum called the police.",
    ),
    of(
      "understanding-context",
      "He describes himself as Muslim and prays with his dad on Fridays. He was born here and his parents came from Pakistan.",
    ),
    of(
      "understanding-interconnections",
      "Prior to the offence Leo had been excluded and was living with his father. He was using cannabis daily and had been missing twice.",
    ),
    of(
      "understanding-group",
      "Ysgol: mae'n mynychu dri diwrnod yr wythnos. Iechyd: mae ganddo asthma. Teulu: mae ganddo bedwar brawd.",
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
    of(
      "understanding-context",
      "The fights happen on days after contact with dad. He comes home wound up and anyone who looks at him gets it.",
    ),
    of(
      "understanding-interconnections",
      "School was the one place he was good at something; when he lost football he lost the reason to go.",
    ),
    of(
      "understanding-group",
      "He feels he owes them. They paid for his trainers and his food when mum was in hospital and nobody else did.",
    ),
    of("understanding-desistance", "It's about money. Mum can't make the rent and he thinks it's his job to fix it."),
    of("understanding-context", "She is looking for love and the only people offering it are grown men."),
    of("understanding-interconnections", "Drinking numbs it for a night and then the shame makes it worse."),
    of("understanding-group", "He doesn't see consequences past the next ten minutes - brain injury, not attitude."),
    of(
      "understanding-desistance",
      "Every exclusion has pushed him closer to the group and further from anyone who'd say no.",
    ),
    of("understanding-context", "I think the knife makes him feel safe, its not about hurting people."),
    of("understanding-interconnections", "Being the man of the house at 13 means he takes orders from nobody."),
    of("understanding-group", "Mae'n dwyn pan fydd ei fam heb arian, er mwyn bwydo'r plant bach."),
    of(
      "understanding-desistance",
      "Cywilydd sydd wrth wraidd hyn: mae'n well ganddo gael ei weld yn ddrwg nag yn dwp.",
    ),
    of("understanding-context", "Losing his nan took away the one adult who said no and meant it."),
    of(
      "understanding-interconnections",
      "Theft has been normal at home since he could walk; he was sent in first as he was small enough for the window.",
    ),
    of(
      "understanding-group",
      "Boredom and being good at driving. He's proud of it and it's the only thing anyone has praised.",
    ),
    of(
      "understanding-desistance",
      "Without his meds he can't sit through a lesson, gets sent out, and outside is where the others are.",
    ),
    of("understanding-context", "He hits before he's hit. That's what home taught him."),
    of(
      "understanding-interconnections",
      "Most of this traces back to the move: new town, no mates, an accent they laughed at.",
    ),
    of("understanding-group", "Having been let down so many times, she leaves first."),
    of("understanding-desistance", "The boys he looks up to have cars and cash. Nobody in his house has a job."),
    of("understanding-context", "Shame. He'd rather be feared than laughed at."),
    of("understanding-interconnections", "Her loyalty to her brother outweighs everything else, and he uses it."),
    of("understanding-group", "Mae'n ofni'r bechgyn hyn ac felly mae'n gwneud beth maen nhw'n ei ofyn."),
    of("understanding-desistance", "Its when the money runs out, end of the month every time."),
    of("understanding-context", "He steals food. There is none at home."),
    of(
      "understanding-interconnections",
      "Football gave him somewhere to be on Tuesdays and Thursdays, and when his knee went so did that.",
    ),
    of("understanding-group", "She tests people. Adults have always left, so she finds out early which ones will."),
    of("understanding-desistance", "At home nobody talks about his brother's death. On the street they do."),
    of("understanding-context", "Each time dad promises to come and doesn't, something gets broken within the day."),
    of("understanding-interconnections", "He doesn't choose these lads so much as have nobody else to choose."),
    of(
      "understanding-group",
      "Violence works for him. It got him left alone in care and he has no reason yet to give it up.",
    ),
    of(
      "understanding-desistance",
      "Weed calms the ADHD better than the tablets did, he says, and I can see what he means. It also costs £15 a day that he hasn't got.",
    ),
    of(
      "understanding-context",
      "With his mother in prison he became the parent, and offending paid for what parents pay for.",
    ),
    of(
      "understanding-interconnections",
      "What he gets from the group is what he used to get from church: people pleased to see him.",
    ),
  ],
};
