import { configurationWords } from "../../wording/configuration.ts";

/** A level of a judgement in the words of the request. */
export const levelWord = (code: string): string => {
  const words: Readonly<Partial<Record<string, string>>> = configurationWords().level;
  return words[code] ?? code;
};
