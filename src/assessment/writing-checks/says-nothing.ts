import { fillers, pointers } from "./cues/pointers.ts";
import { anyPhrase, plainWords } from "./plain-words.ts";

const pointer = anyPhrase(pointers);
const everyPointer = new RegExp(pointer.source, "gu");

/** A longer text says something of its own, whatever else it says (own). */
export const longestNothing = 40;
/** With more words of its own than this beside "see above" it says something (own). */
const wordsOfItsOwn = 2;

/** The whole of a short answer is where to look, whatever it is called there: "See explanations and conclusions." */
const looksElsewhere =
  /^ (?:(?:please|pls|kindly) )?(?:see|refer(?: back)? to|gweler|gwelwch)(?! (?:how|what|when|if|that|why|him|her|them|each|his|everyone|people|no|nobody|nothing)(?= ))(?: [\p{L}\p{N}']+){1,6} (?:\. )?$/u;

/** Why an answer says nothing: it sends the reader elsewhere, or is the question again; null where it says something. */
export function saysNothing(plain: string, label: string): "pointer" | "question" | null {
  if (pointer.test(plain)) {
    const rest = plain.replace(everyPointer, " ");
    const own = rest.split(" ").filter((word) => isWord(word) && !fillers.has(word));
    if (own.length <= wordsOfItsOwn) return "pointer";
  }
  if (looksElsewhere.test(plain)) return "pointer";
  return isQuestionAgain(plain, label) ? "question" : null;
}

const isWord = (word: string): boolean => word !== "" && word !== "." && !/^\p{N}+$/u.test(word);

/** Words that carry none of what is asked: an answer of the question's words and of these alone is the question again. */
const small: ReadonlySet<string> = new Set(
  "what which who whom why when where how does that this these those there they them their with from have has had will would could might about into because been being were was are and the his her him she its for not but some very more most also because young person level low medium high things thing stuff some lots pam beth sut pryd ble mae maen oedd bydd hyn hwnnw wrth gyda iddo iddi rhai hefyd person ifanc lefel isel canolig uchel".split(
    " ",
  ),
);

/** At least two words that mean something, and four of five of them are the question's own (compared by how they begin: "behave", "behaviour"). */
function isQuestionAgain(plain: string, label: string): boolean {
  const asked = [...meaning(plainWords(label))].map(stem);
  const said = [...meaning(plain)];
  if (said.length < 2) return false;
  const again = said.filter((word) => asked.includes(stem(word))).length;
  return again >= 2 && again / said.length >= 0.8;
}

const stem = (word: string): string => word.slice(0, 5);
const meaning = (plain: string): ReadonlySet<string> =>
  new Set(plain.split(" ").filter((word) => word.length > 3 && !small.has(word)));
