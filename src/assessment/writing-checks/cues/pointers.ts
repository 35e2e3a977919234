/** Phrases that send the reader elsewhere or back in time, in both languages (own). Pieces of patterns over `plainWords`. */
export const pointers: readonly string[] = [
  "(?:please )?(?:see|refer|referred|refer back|go|look|read) (?:to |at )?(?:the |my |his |her |their )?(?:\\p{L}+ ){0,2}(?:above|below|before|previous\\p{L}*|earlier|elsewhere|over|attached|sections?|questions?|boxes|box|parts?|page|assessments?|asset|psr|reports?|records?|notes|record|entry|entries|answers?|information|referral|review|plan)",
  "(?:as|like) (?:per )?(?:the |in |in the |in my |for |stated |mentioned |noted |described |outlined |detailed |discussed |explained |recorded |set out |it was |in last )*(?:above|below|before|previous\\p{L}*|earlier|elsewhere|last (?:time|review|assessment|asset)|psr|asset|report|assessment|section)",
  "(?:already )?(?:covered|answered|explained|described|discussed|mentioned|stated|noted|detailed|outlined|recorded|addressed|dealt with) (?:in |in the |in my )?(?:already|above|below|before|previously|earlier|elsewhere|(?:\\p{L}+ )?(?:sections?|assessment|asset|psr|report|box|question|record))",
  "already (?:covered|answered|explained|described|discussed|mentioned|stated|noted|detailed|outlined|recorded)",
  "(?:the )?same (?:as|answer as|reasons? as) (?:the |in the )?(?:above|before|previous\\p{L}*|last (?:time|assessment|review|asset)|earlier|other (?:section|question)|section)",
  "no (?:further |real |significant )?(?:change|changes|update|updates)|unchanged|nothing (?:has )?(?:changed|new|to add|further)|not changed|has not changed|(?:remains?|still|is|stays) the same|ditto|as above|as before|see above|see below",
  "(?:(?:the |this |that |further |more |full |relevant )*(?:information|details?|this|that|it) (?:is|are|was|were|has been|have been|can be|may be|will be) )?(?:found|given|contained|set out|included|provided|available|documented|located) (?:in|within|under|at) (?:the |my |his |her |their )?(?:\\p{L}+ ){0,2}(?:above|below|previous\\p{L}*|earlier|elsewhere|sections?|assessments?|asset|assetplus|psr|reports?|records?|entries|plan|core record)",
  // Welsh.
  "(?:gweler|gwelwch|cyfeiriwch at|cyfeirier at|darllener|edrychwch ar) (?:yr? |yr adran |y rhan |at |yn )?(?:\\p{L}+ )?(?:uchod|isod|blaenorol|flaenorol|adran|adroddiad|asesiad|cwestiwn|ateb|rhan|cofnod|atodiad)",
  "fel (?:yr? )?(?:uchod|isod|o'r blaen|o'r blaen|blaen|cynt|y tro diwethaf|(?:y )?(?:nodwyd|dywedwyd|soniwyd|eglurwyd|disgrifiwyd) (?:uchod|eisoes|o'r blaen|yn flaenorol|yn gynharach))",
  "(?:yr )?un (?:fath|peth|ateb|rheswm) (?:ag|â|a) (?:o'r blaen|uchod|y tro diwethaf|cynt|yr asesiad|yn)|dim newid\\p{L}*|heb newid|dim byd (?:newydd|i'w ychwanegu)|dim wedi newid",
  "eisoes wedi'?i? (?:nodi|ateb|egluro|drafod|trafod|ddisgrifio)|wedi'i (?:nodi|ateb|egluro|drafod) (?:eisoes|uchod|yn barod)",
];

/** Words that may stand beside such a phrase and still say nothing. */
export const fillers: ReadonlySet<string> = new Set(
  "please what add recorded found given the a an in of to for and or this that is are was were be been has have had his her their my our on at as it its from with there here more further full fuller details detail information info section sections question box page part assessment assessments asset assetplus psr report reports last previous previously current review record core answer answers same all also above below before earlier since time risk levels level any other already still no not nothing change changed changes update updates remains remain stated noted mentioned covered described he she they him young person yp see per regarding about i which both first second one two three four re y yr yn i ar o gan am a'r i'r o'r gyda hyn hwn hon mae wedi bod asesiad adran adroddiad diwethaf blaenorol flaenorol eisoes manylion llawn mwy wybodaeth gwybodaeth cwestiwn rhan ers dim os gwelwch dda yna hefyd".split(
    " ",
  ),
);
