import type { JSX } from "preact";
import { nameOfEntry } from "../../../assessment/describe-answer.ts";
import { frameworkIndex } from "../../../assessment/framework-index.ts";
import { labelFor } from "../../../assessment/label-for.ts";
import type { CheckResult } from "../../../assessment/types.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { Address } from "../../../framework/answers.ts";
import { subSectionWords } from "../../../wording/sub-section.ts";
import { CheckNote } from "../../components/check-note/check-note.tsx";
import { capital } from "../../words/capital.ts";
import { ReasonBox, type ReasonsHere } from "../check-reasons/reason-box.tsx";
import { questionPath } from "../paths.ts";

/** At most so many places beside the one in hand are named: more would not be read (own). */
const mostPlaces = 3;

/** Consistency checks that concern a place, each with the way to the other places that it is about. */
export function CheckNotes({
  visible,
  checks,
  at,
  here,
}: {
  readonly visible: VisibleStage;
  readonly checks: readonly CheckResult[];
  readonly at: (address: Address) => boolean;
  /** The reasons for which warnings are passed. */
  readonly here: ReasonsHere;
}): JSX.Element {
  const say = subSectionWords();
  return (
    <>
      {checks
        .filter(({ addresses }) => addresses.some(at))
        .map((check) => (
          <div key={check.id}>
            <CheckNote heading={check.severity === "stop" ? say.neededBefore : say.worthALook}>
              {check.message}
              {otherPlaces(visible, check, at).map(({ href, name }) => (
                <>
                  {" "}
                  <a key={href} href={href}>
                    {name}
                  </a>
                  .
                </>
              ))}
            </CheckNote>
            <ReasonBox check={check.id} at={check.addresses.find(at) ?? ""} here={here} />
          </div>
        ))}
    </>
  );
}

/** Where else the check would be put right, by the names that these places have on their pages. */
function otherPlaces(visible: VisibleStage, { addresses }: CheckResult, at: (address: Address) => boolean) {
  const places = new Map<string, string>();
  const hereIn = new Set(addresses.filter(at).map((address) => parseAddress(address)?.question.replace(/\..*$/, "")));
  for (const address of addresses) {
    const parsed = parseAddress(address);
    const placed = parsed && frameworkIndex(visible.compiled.framework).questions.get(parsed.question);
    // Never the way to a page that this person does not see.
    // Another entry that the same check speaks about is no way to put this one right.
    const fellow = parsed?.kind !== "question" && hereIn.has(parsed?.question.replace(/\..*$/, ""));
    if (at(address) || fellow || !placed || !visible.subSections.includes(placed.subSection.id)) continue;
    const list = parsed.kind === "field" ? parsed.list : parsed.question;
    const name =
      parsed.kind === "question"
        ? labelFor(placed.question, vocabularyOf(visible))
        : capital(nameOfEntry(visible.compiled, list, parsed.entry, visible.answers));
    places.set(questionPath(visible, address), name);
  }
  return [...places].slice(0, mostPlaces).map(([href, name]) => ({ href, name }));
}
