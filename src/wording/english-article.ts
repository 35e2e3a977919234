/** "an offence", "a key person". By the letter it begins with: the names of entries in the framework hold no exception. */
export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
