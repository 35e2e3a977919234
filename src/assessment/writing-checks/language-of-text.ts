import type { LanguageOfText } from "./writing-note.ts";

/** Small words that stand in nearly every sentence of one language and hardly ever in the other (own). "a", "i", "o", "am" and "he" are not among them. */
const english = new Set(
  "the and of to is was were are be been has have had his her him she they their them with for that this which who on at by from not but as it its an when if about would could will can did does do there than then very also no all more some into out over after before because so he's she's risk level young person behaviour likely police school concern concerns previous medium history due seems family mum dad mother father brother sister parents children child friends peers college education home offence offences offending court cannabis substance substances alcohol drugs violence lives lived attends attended placement health weeks months years one two three other others your you we mates lads lad girls boys boy girl job work living positive negative positives negatives factors none nan yp worker support year old".split(
    " ",
  ),
);
const welsh = new Set(
  "y yr yn mae i'r o'r a'r ei eu ar wedi bod gan gyda ac am fel nid oedd roedd ond hyn sy'n mae'r mae'n nad ddim fod cael gwneud iddo iddi hefyd pan os oherwydd bu bydd yw ydy dyw gan fo sydd wrth heb rhag dan dros mwy iawn ond neu risg person ifanc lefel ymddygiad pryder ysgol heddlu teulu tebygol blaenorol dim hwn hon nhw ef ym yng oddi wrtho ato arno wedi'i i'w o'i a'i ni'n".split(
    " ",
  ),
);

/** The language of a text of `plainWords`, guessed from its small words; null where it is neither plainly one nor the other. */
export function languageOfText(plain: string): LanguageOfText | null {
  let en = 0;
  let cy = 0;
  let words = 0;
  for (const word of plain.split(" ")) {
    if (word === "" || word === ".") continue;
    words += 1;
    if (english.has(word)) en += 1;
    if (welsh.has(word)) cy += 1;
  }
  const [more, fewer] = en > cy ? [en, cy] : [cy, en];
  // One small word in eight at the least, and four of its kind to one of the other: names and quoted words do not decide.
  if (more === 0 || more * 8 < words || fewer * 4 > more) return null;
  return en > cy ? "en" : "cy";
}
