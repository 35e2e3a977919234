/** Says how many texts of the framework have no Welsh yet, section by section; with `--list SECTION`, which. `npm run check` prints it. */
import { translatedParts } from "../src/assessment/wording/missing-wording.ts";
import { assetplus } from "../src/framework/assetplus.ts";
import { sameInBoth } from "../src/framework/wording/cy/same-in-both.ts";
import { welshOf } from "../src/framework/wording/cy/welsh.ts";

const parts = translatedParts(assetplus, welshOf(assetplus.id), sameInBoth);
const [option, wanted] = process.argv.slice(2);
if (option === "--list") {
  for (const { part, missing } of parts) if (wanted === undefined || part === wanted) console.log(missing.join("\n"));
} else {
  for (const { part, texts, missing } of parts)
    console.log(`  ${part}: ${missing.length === 0 ? "complete" : `${missing.length} of ${texts} missing`}`);
  const sum = (count: (part: (typeof parts)[number]) => number) => parts.reduce((all, part) => all + count(part), 0);
  console.log(`  in all ${sum((part) => part.missing.length)} of ${sum((part) => part.texts)} missing`);
}
