/**
 * Says how many texts have no Welsh yet: those of the framework section by section, those of the interface room by room. With `--list PART`,
 * which. `npm run check` prints it.
 */
import { translatedParts } from "../src/assessment/wording/missing-wording.ts";
import { assetplus } from "../src/framework/assetplus.ts";
import { sameInBoth as sameInFramework } from "../src/framework/wording/cy/same-in-both.ts";
import { welshOf } from "../src/framework/wording/cy/welsh.ts";
import { sameInBoth } from "../src/wording/cy/same-in-both.ts";
import { everyRoom } from "../src/wording/every-room.ts";
import { roomWords } from "../src/wording/missing-words.ts";

interface Part {
  readonly part: string;
  readonly texts: number;
  readonly missing: readonly string[];
}

const rooms = [...(await everyRoom())].map(([name, room]): Part => {
  const { words, missing } = roomWords(room, sameInBoth);
  return { part: `pages: ${name}`, texts: words, missing };
});
const parts: readonly Part[] = [
  ...translatedParts(assetplus, welshOf(assetplus.id), sameInFramework),
  ...rooms.toSorted((a, b) => a.part.localeCompare(b.part)),
];
const [option, wanted] = process.argv.slice(2);
if (option === "--list") {
  for (const { part, missing } of parts) if (wanted === undefined || part === wanted) console.log(missing.join("\n"));
} else {
  for (const { part, texts, missing } of parts)
    console.log(`  ${part}: ${missing.length === 0 ? "complete" : `${missing.length} of ${texts} missing`}`);
  const sum = (count: (part: Part) => number) => parts.reduce((all, part) => all + count(part), 0);
  console.log(`  in all ${sum((part) => part.missing.length)} of ${sum((part) => part.texts)} missing`);
}
