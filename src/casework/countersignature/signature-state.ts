import type { SignedPart } from "../../framework/language.ts";
import { reasonsInWords } from "../local-configuration/worded-evaluation.ts";
import { once } from "../once.ts";
import { digestOf } from "./digest.ts";
import type { SignedContent, SignedItem } from "./signed-content.ts";
import { type Moved, whatMoved } from "./what-moved.ts";

/** A signature as it was given. */
export interface GivenSignature {
  readonly id: string;
  readonly part: SignedPart;
  readonly digest: string;
  readonly content: SignedContent;
  readonly signedBy: string;
  readonly signedByName: string;
  readonly signedAt: Date;
}

/** A request for a countersignature, open or closed. */
export interface SignatureRequest {
  readonly id: string;
  readonly part: SignedPart;
  readonly askedBy: string;
  readonly askedByName: string;
  readonly askedAt: Date;
  readonly note: string;
  /** Null: any who may countersign. */
  readonly addressedTo: string | null;
  readonly addressedToName: string | null;
  readonly outcome: "signed" | "returned" | "withdrawn" | null;
  readonly closedBy: string | null;
  readonly closedByName: string | null;
  readonly closedAt: Date | null;
  readonly closingNote: string | null;
}

export interface PartFacts {
  readonly part: SignedPart;
  /** The local criteria call for a signature, and why; or the sentences are empty. */
  readonly needed: boolean;
  readonly because: readonly string[];
  /** What the part says now. */
  readonly content: SignedContent;
  /** What the same answers said on an earlier date: computed values count days, answers do not. */
  readonly contentOn?: (moment: Date) => SignedContent | null;
  /** The oldest first. */
  readonly signatures: readonly GivenSignature[];
  readonly requests: readonly SignatureRequest[];
}

interface Common {
  readonly part: SignedPart;
  readonly needed: boolean;
  readonly because: readonly string[];
  /** The part waits for this before the stage completes. */
  readonly holdsCompletion: boolean;
  /** Digest of the part as it stands now: what a manager is shown, and signs. */
  readonly digest: string;
  /** The last signature, when it does not stand, and what moved since: the only thing a manager reads again. */
  readonly lastSigned: { readonly signature: GivenSignature; readonly moved: readonly Moved[] } | null;
}

/** How the countersignature of one part stands. A signature stands exactly while the part says what was signed (law 6). */
export type SignatureState = Common &
  (
    | { readonly state: "not-needed" }
    | { readonly state: "not-asked" }
    | { readonly state: "asked"; readonly request: SignatureRequest }
    | { readonly state: "returned"; readonly request: SignatureRequest }
    | { readonly state: "signed"; readonly signature: GivenSignature }
    | { readonly state: "void"; readonly signature: GivenSignature }
  );

/**
 * The state of one part. Content that was changed and put back is the content that was signed: the signature stands
 * again, also an older one when a later was given to other words in between. A part that is asked for, or was returned
 * after the last signature, says so before it says that an older signature fell.
 */
export function signatureState(facts: PartFacts): SignatureState {
  // Content and digest of a part are long: they are worked out only where a signature or a reader asks for them.
  const digest = once(() => digestOf(facts.content));
  const state = stateOf(facts, digest);
  return {
    ...state,
    // Said when it is read: states are remembered from one request to another, which may speak another language.
    get because() {
      return reasonsInWords(facts.because);
    },
    get digest() {
      return digest();
    },
  };
}

type WithoutDigest<State> = State extends unknown ? Omit<State, "digest"> : never;

function stateOf(facts: PartFacts, digest: () => string): WithoutDigest<SignatureState> {
  const standing = facts.signatures.findLast((signature) => stands(signature, digest(), facts)) ?? null;
  const last = facts.signatures.at(-1) ?? null;
  const { part, needed, because } = facts;
  const common = { part, needed, because, holdsCompletion: needed && standing === null };
  if (standing) return { ...common, lastSigned: null, state: "signed", signature: standing };
  const lastSigned = last && since(last, facts);
  const request = facts.requests.findLast(({ outcome }) => outcome !== "withdrawn");
  if (request?.outcome === null) return { ...common, lastSigned, state: "asked", request };
  if (request?.outcome === "returned") return { ...common, lastSigned, state: "returned", request };
  if (lastSigned) return { ...common, lastSigned, state: "void", signature: lastSigned.signature };
  return { ...common, lastSigned: null, state: needed ? "not-asked" : "not-needed" };
}

/** A signature with what moved since, which is compared only when somebody reads it. */
function since(signature: GivenSignature, facts: PartFacts) {
  const moved = once(() => whatMoved(signature.content, facts.content));
  return {
    signature,
    get moved() {
      return moved();
    },
  };
}

/**
 * A day that passes signs nothing away. Where only computed values differ, and they are those of the day of the signature
 * once the same answers are evaluated on that day, nothing was changed by anybody: the signature stands.
 */
function stands(signature: GivenSignature, digest: string, { content, contentOn }: PartFacts): boolean {
  if (signature.digest === digest) return true;
  if (contentOn === undefined || digestOf(written(signature.content)) !== digestOf(written(content))) return false;
  const thatDay = contentOn(signature.signedAt);
  return thatDay !== null && digestOf(thatDay) === signature.digest;
}

/** The content without what is only worked out. */
const written = (content: SignedContent): SignedContent => ({
  ...content,
  subSections: content.subSections
    .map((subSection) => ({
      ...subSection,
      items: subSection.items.flatMap((item): SignedItem[] => {
        if (item.kind === "answer") return item.as === "computed" ? [] : [item];
        const entries = item.entries.map((entry) => ({
          ...entry,
          answers: entry.answers.filter((answer) => answer.as !== "computed"),
        }));
        return [{ ...item, entries }];
      }),
    }))
    .filter((subSection) => subSection.items.length > 0),
});

/**
 * Pathways and Planning is signed only after Explanations and Conclusions stands or needs no signature: a plan cannot be
 * agreed on judgements that are not (content table `oversight-plan-decision`). Parts a stage does not have are no obstacle.
 */
export function mayBeSigned(part: SignedPart, states: readonly SignatureState[]): boolean {
  if (part !== "pathways") return true;
  const explanations = states.find((state) => state.part === "explanations");
  return explanations === undefined || !explanations.holdsCompletion;
}
