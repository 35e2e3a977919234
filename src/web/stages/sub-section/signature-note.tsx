import type { JSX } from "preact";
import type { SignatureState } from "../../../casework/countersignature/signature-state.ts";
import { EventNote } from "../../components/event-note/event-note.tsx";
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
      {sentence && <EventNote heading={sentence.heading}>{sentence.text}</EventNote>}
    </div>
  );
}

export const partTitles = {
  explanations: "Explanations and Conclusions, with Information Gathering",
  pathways: "Pathways and Planning",
  modules: "Modules",
} as const;

/** What the state of a signature means for somebody who writes here. */
function signatureSentence(state: SignatureState): { readonly heading: string; readonly text: string } | null {
  switch (state.state) {
    case "signed":
      return {
        heading: "Signed",
        text: `by ${state.signature.signedByName}. It stands while these answers stay as they were signed.`,
      };
    case "void": {
      const count = writtenMoves(state.lastSigned?.moved ?? []).length;
      return {
        heading: `${state.signature.signedByName}’s signature is void.`,
        text: `${count === 1 ? "One thing has" : `${count} things have`} changed since. Put it back and the signature stands again, or ask for a new one.`,
      };
    }
    case "asked":
      return {
        heading: "Countersignature asked for.",
        text: "You can go on writing; the manager signs what stands here at that moment.",
      };
    case "returned":
      return {
        heading: `Returned by ${state.request.closedByName ?? "the manager"}.`,
        text: state.request.closingNote ?? "See the comments.",
      };
    default:
      return null;
  }
}
