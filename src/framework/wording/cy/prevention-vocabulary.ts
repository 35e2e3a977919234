/**
 * Words swapped in fixed Welsh texts of prevention cases, as `framework/prevention-vocabulary.ts` does in English, with the forms that
 * mutation gives them. A first list; it awaits a translator's review.
 */
export const welshPreventionVocabulary: readonly (readonly [words: string, instead: string])[] = [
  ["tebygolrwydd o aildroseddu", "tebygolrwydd o droseddu"],
  ["adroddiad cyn dedfrydu", "crynodeb atgyfeirio"],
  ["rhagor o droseddu", "rhagor o'r ymddygiad"],
  ["aildroseddu", "ymddygiad"],
  ["troseddu", "ymddygiad"],
  ["droseddu", "ymddygiad"],
  ["throseddu", "ymddygiad"],
  ["troseddau", "digwyddiadau"],
  ["droseddau", "ddigwyddiadau"],
  ["throseddau", "digwyddiadau"],
  ["trosedd", "digwyddiad"],
  ["drosedd", "ddigwyddiad"],
  ["throsedd", "digwyddiad"],
  ["dioddefwyr", "pobl yr effeithiwyd arnynt"],
  ["ddioddefwyr", "bobl yr effeithiwyd arnynt"],
  ["dioddefwr", "person yr effeithiwyd arno"],
  ["ddioddefwr", "berson yr effeithiwyd arno"],
];
