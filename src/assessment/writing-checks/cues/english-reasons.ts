/**
 * Words with which English prose gives a reason, an effect or a condition (own: gathered from how practitioners write). Pieces of patterns
 * over `plainWords`. Words that only tell the time ("since March", "when he was nine", "as he was leaving") are not among them.
 */
const them = "(?:him|her|them|himself|herself|themselves)";
const they = "(?:he|she|they|it|this|that|there|his|her|their|the|we|i|you)";
const isNow =
  "(?:is|are|isn't|aren't|feels?|gets?|has|have|hasn't|haven't|goes|go|drinks?|uses?|does|doesn't|do|don't|can|can't|cannot|sees?|senses?|thinks?|loses?|needs?|wants?|comes?|leaves?|falls?|hangs?|hears?|finds?|believes?|starts?|stops?|spends?|smokes?|misses|fails?|says?|lets?|knows?|lacks?|struggles?|gives?|makes?|helps?)";

export const englishReasons: readonly string[] = [
  // Reasons.
  "be(?:cause|cuase|casue|acuse|couse|cos)|cos|coz|cuz",
  "due to|owing to|thanks to|on account of|for fear|out of (?:fear|loyalty|boredom|anger|frustration|desperation|habit|worry|jealousy|need|grief|shame|anxiety|love)",
  "(?:is|was|are|be|mainly|mostly|largely|partly|all) down to",
  `since ${they} (?:\\S+ )?${isNow}`,
  `as ${they} (?:(?:is|are|was|were|isn't|wasn't)(?! \\p{L}+ing )|\\p{L}+ (?:is|are)|felt|feels|had|has|did|didn't|does|doesn't|wanted|wants|could|couldn't|can|can't|cannot|thought|thinks|believed|believes|knew|knows|sees|saw|struggle[sd]|lack(?:s|ed)|needed|needs|gives|gave|makes|made|helps)`,
  "as (?:a|the|one) (?:result|consequence|way|response|means|reaction|form)",
  "(?<! (?:was|were|been|be|is|had|has|got|and)) given (?:that|his|her|their|the|how)",
  "reasons? (?:for|why|behind|is|are|he|she|they|that|to)|(?:that|this|which)(?:'s| is| was) why|(?:explains?|understand|see) why|why (?:it|this) (?:happens|happened|keeps)",
  "explains (?:the|his|her|their|how|much|some|most|what|this)|explained by|explain (?:the|his|her|their|this|how|why|much|some)|explanation (?:for|is|lies)",
  "in order to|so as to|to (?:feel|fit in|fitting in|cope|impress|belong|avoid|escape|protect|prove|fund|numb|block|be (?:accepted|liked|seen|part|left|respected)|get away|look (?:hard|tough|big)|keep (?:safe|himself|herself|up|face)|defend|manage his|manage her|please|gain|forget)",
  "stem(?:s|med|ming) from|roots?(?:ed)? in|at the root|underl(?:ies|ying|ie|ay|ain)|driven by|drives? (?:the|his|her|their|this|him|it)|drivers? (?:of|for|behind)|drove (?:it|this|him|her)|motivat(?:es|ed by|ion)",
  "in (?:response|reaction) to|reacts? (?:to|by|with)|reaction to|react(?:ed|ing) to",
  // Effects.
  "so (?:that|he|she|they|when|if|it|any|this|his|her|their|there|we|i|the)|therefore|thus|hence|consequently|thereby|accordingly|as such",
  `le(?:d|ads?|ading) (?:${them} )?(?:to|into)|led ${them}|results?(?:ed|ing)? in|as a result|resulting`,
  "contribut(?:e|es|ed|ing|or|ors|ory|ion|ions)|caus(?:e|es|ed|ing|al)|trigger(?:s|ed|ing)?|fuel(?:s|led|ling)|provok(?:e|es|ed|ing)|prompt(?:s|ed) (?:by|him|her|them|the|this)|brought on by|brings? on|set off by|sets? (?:him|her|them|it) off|sparks?|sparked",
  "(?<! under the) influenc(?:e|es|ed|ing)|affect(?:s|ed|ing)?|effects? (?:on|of|is|that)|impact(?:s|ed|ing)? (?:on|upon|his|her|their|of)",
  "(?:this|which|that|it|and|also|often|usually|would|will|could) (?:also )?mean[st]?(?: that)?|mean(?:s|t|ing) (?:that|he|she|they|his|her|their|there|it|the|being|more|less|no|nobody|nothing)",
  `(?:make|makes|made|making) (?:${them}|it|things|this|reoffending|offending|violence|harm|another|further|everything)`,
  `leav(?:es|ing) (?:${them}|little|no|a)|left ${them} (?:feeling|with|without|vulnerable|open|more|less|unable|wary|angry|afraid|alone|looking|very|quite)`,
  `(?:put|puts|putting) (?:${them}|others|people) (?:at|in|more)`,
  `helps|helping|help (?:${them}|to|with)|helped ${them} (?:to )?(?:stay|keep|feel|calm|see|stop|settle|manage|understand|think|cope)`,
  `keeps? (?:${them}|things|it)|keeping (?:${them}|things)|kept ${them} (?:away|safe|out|busy|from|off|going)`,
  `prevent(?:s|ed|ing)?|protects|protect(?:ed|ing)? ${them}|stop(?:s|ped|ping)? ${them}|allow(?:s|ed|ing) ${them}|enabl(?:e|es|ed|ing)|discourag(?:es|ed|ing)`,
  `(?:draw|suck|pressur)(?:s|es|ed|n|ing|is|ise|ised)? ?(?:${them} )?(?:to|into|in|towards|back|along)|(?:push|pull|drag)(?:s|es|ed|ged|ing)? (?:to|into|towards|back)|(?:drawn|drew|draws) ${them}|(?:pushed|pulled|pushes|pulls|dragged|drags) ${them} (?:closer|further|away from|towards|back|along|into (?!the |a |an )|to (?!the |a |an ))|pressured|easily led`,
  "increases|(?:increase|increased|increasing|raise|raising|heighten|heightened|lower|lowered|lowering|reduce|reduced|reducing) (?:the|his|her|their|this|that|my|our|risk|likelihood|chance|by)|heightens|raises|lowers|reduces|lessens|worsen(?:s|ed)?|aggravates|mitigat(?:e|es|ed|ing)|offsets?|outweigh(?:s|ed)?|counter(?:s|balance|balances|acts?)|exacerbat(?:e|es|ed|ing)|compound(?:s|ed|ing)|reinforc(?:e|es|ed|ing)|feeds? (?:into|off|his|her|the|on)|fed (?:into|by)|undermin(?:e|es|ed|ing)",
  "(?<! there (?:is|are|were) (?:\\p{L}+ )?)link(?:s|ed|ing)? (?:to|with|between|all|back)|connect(?:s|ed|ion|ions|ing) (?:to|with|between)?|(?:is|are|was|were|being) (?:closely |strongly )?(?:associated with|related to|tied to|bound up)|tied to|bound up with|goes? (?:hand in hand|together)|follow(?:s|ed) from",
  "play(?:s|ed|ing) (?:a|into|its|no|some|the|his|her)|(?:a|key|main|big|major) factor|serv(?:es|ed) (?:to|as|a)|function of|meets? (?:a|his|her|their) needs?|fills? (?:a|the|his|her)",
  "give?s? (?:him|her|them) (?:a|an|the|some|status|somewhere|something|confidence|respect|belonging|attention|structure)|gave (?:him|her|them) (?:a (?:sense|reason|way|place|purpose|role|feeling)|status|somewhere|something|confidence|respect)",
  "reflect(?:s|ed|ing)? (?:a|an|the|his|her|their|how|that|in)|(?:this|which|it|that|and|pattern) (?:also )?(?:suggest|indicate|show)s?|suggest(?:s|ing) (?:that|he|she|they|a)|points? to",
  "way (?:of|to) (?:coping|cope|dealing|deal|managing|manage|keeping|getting|get|showing|feeling|communicating|avoiding|belonging|surviving|be)|coping (?:mechanism|strategy|by|with)|copes? (?:by|with)|learn(?:t|ed|s) (?:that|early|at home|from|violence)|taught (?:him|her|them)",
  // Patterns and views: how things hang together, as the writer sees it.
  "(?:i|we) (?:do not |don't |only |fully |partly |also |would |do |still )*(?:agree|disagree|think|believe|suspect|wonder|see (?:it|this))|my (?:view|sense|hypothesis|reading)|in (?:my|our) view|hypothesis|part of (?:a|the|this) pattern|the pattern (?:is|of|seems|here)|(?:began|begins|started|starts|ended|ends|stopped|stops|comes|came|happens|happened|worse|better|settled|calm) when|(?:only|always|mostly|usually|often) (?:ever )?(?:after|with|when|on|in the|at|where)|never (?:on|when|with|alone)|follows?(?! the (?:victim|boy|girl|man|woman))|within (?:\\S+ )?(?:days|weeks|hours|months) of|coincid(?:es|ed|ing)",
  "not (?:(?!not )[^ .]+ ){1,4}but|rather than|take(?:s|n)? (?:that|this|it|these|them)? ?away|brings? (?:the|him|her|out|back|with)|turns? (?:[^ .]+ ){1,4}into|weighs?|weighed|against (?:this|that|it)|(?:the )?pull (?:of|is|towards)|stands? (?:in the way|between|for|against)|gets? in the way|needs? (?:\\S+ ){1,6}together|at the expense of|the more so|goes back to|comes? (?:from|down to|out of)|comes? back to",
  "what (?:looks|would|makes|made|keeps|sets?|stops|helps|drives|lies|sits|links|matters|explains|changed|changes|tips|protects)",
  "matters? (?:more|most|to him|to her|less)|vulnerable to|susceptible to|at risk (?:of|from) being|easily (?:influenced|swayed|drawn)|more (?:open|prone|exposed) to|prone to",
  // What goes on inside somebody, and what it stands for.
  `(?:he|she|they|who|and) (?:just |only |still |always |also |often |really )?(?:feels?|fears?|expects?|owes?|believes?|thinks?|assumes?|dreads?|craves?|trusts?|sees (?:it|this|that|himself|herself|themselves|violence|adults|no|any|every))`,
  "(?:looking|longing|searching|desperate) for|(?:afraid|scared|frightened|terrified|ashamed|jealous|tired|proud) (?:of|that|to)|(?:it's|it is|this is|that's|not|more|all|mostly) about(?! (?:\\p{N}+|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|to) )|stands for|(?:is|was|it's) (?:his|her|their|a) (?:way|job|answer|defence|shield|escape|mask)",
  "(?:doesn't|does not|doesnt|can't|cannot|cant|don't|couldn't|struggles to|finds it (?:hard|difficult) to|unable to|never learnt to|hasn't learnt to|has not learnt to) (?:yet )?(?:see|think|read|understand|stop|manage|cope|trust|ask|say|walk|calm|plan|tell|control|recognise|hear|bear|back|weigh|imagine|wait|name|put|let|make)",
  "(?:on |in the )(?:days|nights|weeks|weekends|hours|evenings) (?:after|before|when|without|with)|happens? (?:on|after|when|in|at|if)|(?:after|before) (?:contact|every|each|any|an argument|arguments|drinking|visits)|the only (?:people|place|person|one|ones|thing|time|way|adult|adults|friend|friends)|nobody (?:else|ever|has|at|who|asks)|anyone who|not (?:attitude|greed|malice|anger|choice|defiance|laziness|hate|aggression|spite|boredom)",
  "trac(?:es|ed|ing) back|goes back to|having (?:been|lost|seen|had|grown|no|never|nobody|nowhere|to)|looks? up to|(?:would|'d|he'd|she'd|they'd) rather|so (?:many|much|often|long|used|tired|angry)|too (?:many|much|often|late|young|tired|frightened|proud)|(?:with|having) (?:no|nobody|nothing|nowhere)|nobody in|(?:normal|all) (?:he|she|they) (?:knows?|has|have|knew|had)|normal (?:at home|to him|to her|for him|for her)|that's (?:how|what|when|where)|it's (?:when|the|how|what)|its (?:when|because)|this is (?:how|what|when|where)|like (?:his|her) (?:dad|father|mum|mother|brother)|(?:copies|copied|copying)",
  "(?:got|gets|gains|gained) (?:him|her|them)|what (?:he|she|they) (?:gets?|got|gains?)|became|becomes|calms|costs|works for (?:him|her|them)|with (?:his|her) \\p{L}+ (?:in prison|inside|gone|away|dead|ill)|better than",
  // Conditions.
  "(?<! (?:asked|as|see|know|unsure|sure|wondered|wonder|check|checked|clear|ask|asking)) if|unless|provided (?:that|he|she|they|the)|as long as|so long as|otherwise|in case|on condition|even if|only if",
  `when (?:(?!when )[^ .]+ ){1,3}?${isNow}`,
  `while (?:(?!while )[^ .]+ ){1,3}?${isNow}`,
  "when (?:bored|drunk|angry|stressed|upset|sober|alone|anxious|frightened|scared|intoxicated|under|overwhelmed|tired|challenged|confronted|provoked|embarrassed|busy|calm|hungry|high|challenging|in|out|around)",
  "when(?:ever)? (?:these|those|both|all|this|that) (?:\\S+ )?(?:come|comes|happens?|meet|combine|is|are)|whenever|(?:each|every) time|only when|always when|most when|(?:in|at) times of|under (?:stress|pressure)",
  "without (?:his|her|their|a|an|any|this|that|these|those|support|structure|help|supervision|treatment|intervention|boundaries|him|her|them|work|it)",
  "depend(?:s|ed|ing|ent) (?:on|upon|up)|(?:more|less|most|least) likely|the (?:more|less|longer|worse|better) (?:he|she|they|it|time)",
  "(?:would|will|could|might|may) (?:also |then |probably |likely |well |soon )?(?:make|mean|put|leave|increase|reduce|raise|lower|lead|bring|stop|protect|help|escalate|drop|fall|rise|be (?:more|less|much|far))",
];
