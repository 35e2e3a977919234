import type { Address } from "../../framework/answers.ts";
import { voiceLinks } from "../self-assessments/links.ts";
import { saidTo } from "../self-assessments/said.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

/** Something that the young person said they want, from which a target can begin. */
export interface OwnWords {
  /** Where it was said, and which part of it: `sa-future-goals 0`. */
  readonly key: string;
  readonly words: string;
}

/** Longer words are an account, not a wish. Own. */
const longest = 160;
const most = 6;
/** An apostrophe inside a word ends nothing. */
const quotation = /‘([^‘]+?)’(?!\p{L})|[“"]([^“”"]+)[”"]/gu;

/**
 * What the young person said they want and no target begins with yet: their picks for help and their goals in the self-assessment, then
 * what the worker noted of their goals, where that quotes them.
 */
export function ownWords(visible: VisibleStage): readonly OwnWords[] {
  const items = [...(voiceLinks(visible.compiled.framework).exact.get("plan-targets") ?? []), "sa-future-goals"];
  const said = [...new Set(items)].flatMap((item) =>
    saidTo(visible, item)
      .filter(({ carer, third }) => carer === null && !third)
      .flatMap(({ address, answer }) => pieces(address, answer.split(/\n|; /))),
  );
  const noted = visible.answers.values["goals-own-words"];
  const quoted = typeof noted === "string" ? quotedIn(noted) : [];
  const taken = new Set(
    (visible.answers.entries["plan-targets"] ?? []).map(({ values }) =>
      plain(String(values["plan-targets.want"] ?? "")),
    ),
  );
  const found = new Map([...said, ...pieces("goals-own-words", quoted)].map((each) => [plain(each.words), each]));
  return [...found].flatMap(([words, each]) => (taken.has(words) ? [] : [each])).slice(0, most);
}

/** What somebody is quoted with in a text, without the marks. */
export const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(quotation)].map(([, one, other]) => one ?? other ?? "");

/** Words without the quotation marks that somebody typed round them. */
export const unquoted = (text: string): string => text.trim().replace(/^[‘“"']+|[’”"']+$/gu, "");

const pieces = (address: Address, texts: readonly string[]): readonly OwnWords[] =>
  texts.flatMap((text, at) => {
    const words = text.trim();
    return words.length < 3 || words.length > longest ? [] : [{ key: `${address} ${at}`, words }];
  });

/** Two ways to write the same words: case, quotation marks and the last full stop make no difference. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[‘’“”"']/g, "")
    .replace(/[.!]\s*$/, "")
    .trim();
