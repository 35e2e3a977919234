/** How many texts are remembered at least, some full stages of them (own). */
const remembered = 4096;

/**
 * Remembers what was worked out of a text: the pages of a stage read the same texts again and again, and a save changes one of them. What
 * nobody asks for any more is forgotten: of two halves the older one goes when the younger is full.
 */
export function rememberedByText<Result extends object>(work: (text: string) => Result): (text: string) => Result {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const result = old.get(text) ?? work(text);
    if (young.size >= remembered) {
      old = young;
      young = new Map();
    }
    young.set(text, result);
    return result;
  };
}
