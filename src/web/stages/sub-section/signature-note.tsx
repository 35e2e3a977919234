import type { JSX } from "preact";
import type { SignatureState } from "../../../casework/countersignature/signature-state.ts";
import type { SignedPart } from "../../../framework/language.ts";
import { subSectionWords } from "../../../wording/sub-section.ts";
import { EventNote } from "../../components/event-note/event-note.tsx";
import { openInOrder } from "../next-comment.ts";
import { questionPath, stagePath } from "../paths.ts";
import { partOfGroup, writtenMoves } from "../stage-nav.ts";
import type { FormPage } from "./page.tsx";

/** Whether the signature that covers this page stands, is asked for, or fell and why. Updated by the script after a save. */
export function SignatureNote({ page }: { readonly page: FormPage }): JSX.Element {
  const placed = page.visible.compiled.subSections.find(({ subSection }) => subSection.id === page.subSection);
  const part = placed ? partOfGroup[placed.section.group] : null;
  const state = page.signatures.find((each) => each.part === part);
  const sentence = state ? signatureSentence(state) : null;
  return (
    <div data-signature-notice hidden={sentence === null} role="status">
      {sentence && (
        <EventNote heading={sentence.heading}>
          {sentence.text}{" "}
          {page.mayWrite && state?.state === "returned" && <FirstComment page={page} part={state.part} />}
        </EventNote>
      )}
    </div>
  );
}

/** The way from comment to comment of a part that was returned. */
function FirstComment({ page, part }: { readonly page: FormPage; readonly part: SignedPart }): JSX.Element | null {
  const open = openInOrder(page.visible, page.comments, part);
  const say = subSectionWords().signature;
  const [first] = open;
  return first ? (
    <a href={questionPath(page.visible, first.address)}>{say.toSettle(open.length)}</a>
  ) : (
    <a href={`${stagePath(page.visible.head.id)}/sign/${part}#ask`}>{say.askAgain}</a>
  );
}

/** What the state of a signature means for somebody who writes here. */
function signatureSentence(state: SignatureState): { readonly heading: string; readonly text: string } | null {
  const say = subSectionWords().signature;
  switch (state.state) {
    case "signed":
      return {
        heading: say.signed,
        text: say.signedBy(state.signature.signedByName),
      };
    case "void": {
      const count = writtenMoves(state.lastSigned?.moved ?? []).length;
      return {
        heading: say.void(state.signature.signedByName),
        text: say.whatChanged(count),
      };
    }
    case "asked":
      return {
        heading: say.asked,
        text: say.goOnWriting,
      };
    case "returned":
      return {
        heading: say.returnedBy(state.request.closedByName),
        text: state.request.closingNote ?? say.seeComments,
      };
    default:
      return null;
  }
}
