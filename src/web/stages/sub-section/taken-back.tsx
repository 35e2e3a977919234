import { frameworkIndex } from "../../../assessment/framework-index.ts";
import { labelFor } from "../../../assessment/label-for.ts";
import type { Refusal } from "../../../casework/refusal.ts";
import { frameworkVersions } from "../../../casework/stages/framework-versions.ts";
import { parseAddress } from "../../../framework/address.ts";
import { contributorsWords } from "../../../wording/contributors.ts";
import { sharedWords } from "../../../wording/shared.ts";
import { frame } from "../../frame/frame.tsx";
import type { PostedAnswer } from "../../questions/read-form.ts";
import type { RequestContext } from "../../routing/route.ts";

/**
 * The answer to a form that came after its part was taken from its writer: what happened, that it is kept for the owner, and the very words,
 * because a page without a script has them nowhere else.
 */
export const takenBackPage = (context: RequestContext, refusal: Refusal, typed: readonly PostedAnswer[]): Response =>
  refusedWithWords(
    context,
    refusal,
    typed.map(({ address, input }) => ({ name: address, label: labelOf(address), words: [input].flat().join("; ") })),
  );

/** What was typed into a box, under the box's label. */
interface TypedWords {
  readonly name: string;
  readonly label: string;
  readonly words: string;
}

/** A refusal after which the form is not there any more, with the very words that were typed into it. */
export function refusedWithWords(context: RequestContext, refusal: Refusal, typed: readonly TypedWords[]): Response {
  context.keepWork();
  if (context.wantsJson) return context.refuse(refusal);
  const say = contributorsWords().tooLate;
  return context.page(
    frame(
      context,
      { title: refusal.happened, place: "home" },
      <>
        <h1>{refusal.happened}</h1>
        <p>{refusal.kept}</p>
        <p>{refusal.toDo}</p>
        <h2>{say.youTyped}</h2>
        {typed.map(({ name, label, words }) => (
          <div key={name}>
            <h3>{label}</h3>
            <div class="kept answer-text" dir="auto">
              {words}
            </div>
          </div>
        ))}
        <p>
          <a href="/">{sharedWords().goHome}</a>
        </p>
      </>,
    ),
    refusal.status,
  );
}

function labelOf(address: string): string {
  const id = parseAddress(address)?.question ?? "";
  const question = frameworkVersions
    .map((framework) => frameworkIndex(framework).questions.get(id)?.question)
    .find((found) => found !== undefined);
  return question ? labelFor(question, "standard") : "";
}
