/** Which people a restricted text names, and whether another text names one of them. */

/** Capitalised words that name no person: days, months, offices, places on the internet, forms of address (own). */
const noPerson = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter mr mrs ms miss dr sir madam mum dad nan nain taid gran grandad mam police officer constable school college academy nurse doctor children children's services service social worker care team court panel camhs hospital council home street road avenue lane close estate park station facebook snapchat snap instagram tiktok whatsapp telegram discord youtube xbox playstation tesco asda aldi lidl mcdonalds mcdonald's greggs primark english welsh british polish muslim christian catholic black white asian england wales cctv yjs yot yos mappa police's victim victims risk male female county crown youth justice llun mawrth mercher iau gwener sadwrn sul ionawr chwefror ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr cymraeg saesneg heddlu ysgol nadolig".split(
    " ",
  ),
);
/** Words with which a sentence may begin: there a capital says nothing. Names that are such words too are found inside a sentence only. */
const opening = new Set(
  "the a an his her their our my its he she they it we i you this that these those there here when where who what which why how if as at in on by to from for with of and but or so not no any anyone anybody one two three some all both many most other others another none former ex current neighbour neighbours previous known risk risks threats threat concern concerns possible potential identified named specific particular his her young person boy girl man woman boys girls child children family mother father brother sister cousin uncle aunt stepfather stepmother step partner friend friends teacher staff shopkeeper manager owner victim victims because since after before during over under between he's she's they're may will would could should can must has have had is are was were be been being do does did see please note yes mae roedd oedd ei eu yr dim nid ond mae'n gan mark rose grace hope joy faith dawn amber ruby pearl daisy lily ivy poppy violet jack bill rob art dean earl guy".split(
    " ",
  ),
);

/** Where somebody lives or moved to, and what a court, a road or a school is called after: places, whatever person may bear the same name (own). */
const placeBefore =
  /(?:^|\s)(?:(?:liv(?:es?|ed|ing)|mov(?:es?|ed|ing)|stay(?:s|ed|ing)?|placed|resid(?:es?|ed|ing)|work(?:s|ed|ing)?|based|arrested|flat|house|home|back) (?:in|to|at|near)|yn byw (?:yn|ym|yng)) $/iu;
const placeAfter =
  /^ (?:\p{Lu}[\p{L}'’-]* )?(?:Magistrates|Crown Court|Court|Council|Police|Hospital|School|College|Academy|University|Road|Street|Avenue|Lane|Close|Drive|Terrace|Crescent|Estate|Park|Station|Infirmary)(?!\p{L})/u;

interface NameSearch {
  readonly names: readonly string[];
  readonly anyName: RegExp;
}

const mostSearches = 500;
/** A stage is evaluated over and over while the restricted text stands as it is. */
const searches = new Map<string, NameSearch | null>();

/** Says of a text whether it names somebody whom the restricted text names; null where that names nobody. */
export function searchForPeople(restricted: string): ((text: string) => boolean) | null {
  const search = searchFor(restricted);
  if (search === null) return null;
  // The plain search goes first: it is many times faster, and hardly ever finds anything.
  return (text) => search.names.some((name) => text.includes(name)) && search.anyName.test(text);
}

function searchFor(restricted: string): NameSearch | null {
  const known = searches.get(restricted);
  if (known !== undefined) return known;
  const people = peopleIn(restricted);
  const names = people.flatMap((name) => [name, name.toUpperCase()]);
  const anyName = new RegExp(`(?<![\\p{L}])(?:${names.map(escaped).join("|")})(?![\\p{L}])`, "u");
  const made = people.length === 0 ? null : { names, anyName };
  if (searches.size >= mostSearches) searches.clear();
  searches.set(restricted, made);
  return made;
}

/** The names of people in a text: capitalised words inside a sentence, and those at its beginning that are no common words. */
export function peopleIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(/\p{Lu}[\p{L}'’-]*\p{L}/gu)) {
    const name = match[0].replace(/['’]s$/u, "");
    const small = name.toLowerCase();
    const before = text.slice(0, match.index);
    const begins = /(?:^|[.!?:\n]["“)]?\s*)$/u.test(before) && !/(?:^|\s)(?:Mr|Mrs|Ms|Miss|Dr)\.\s*$/u.test(before);
    const isPlace = placeBefore.test(before) || placeAfter.test(text.slice(match.index + match[0].length));
    const isAcronym = name.length < 6 && name === name.toUpperCase();
    if (name.length < 3 || isAcronym || isPlace || noPerson.has(small) || (begins && opening.has(small))) continue;
    found.add(name);
  }
  return [...found];
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
