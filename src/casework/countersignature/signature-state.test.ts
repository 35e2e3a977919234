import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import { arbitraryContent } from "./arbitrary-content.ts";
import { digestOf } from "./digest.ts";
import {
  type GivenSignature,
  mayBeSigned,
  type PartFacts,
  type SignatureRequest,
  type SignatureState,
  signatureState,
} from "./signature-state.ts";
import type { SignedContent } from "./signed-content.ts";

const saying = (text: string): SignedContent => ({
  framework: "assetplus 1",
  part: "explanations",
  subSections: [
    {
      id: "rosh",
      title: "Risk of serious harm",
      items: [
        {
          kind: "answer",
          question: "rosh-reasons",
          label: "Reasons",
          as: "answer",
          record: false,
          options: [],
          text: [text],
          codes: [],
        },
      ],
    },
  ],
});
const signature = (content: SignedContent, day = "12"): GivenSignature => ({
  id: `signature of ${day}`,
  part: content.part,
  digest: digestOf(content),
  content,
  signedBy: "helen",
  signedByName: "Helen Osei",
  signedAt: new Date(`2026-11-${day}T16:20:00Z`),
});
const request = (outcome: SignatureRequest["outcome"]): SignatureRequest => ({
  id: "request",
  part: "explanations",
  askedBy: "priya",
  askedByName: "Priya Nandakumar",
  askedAt: new Date("2026-11-11T09:00:00Z"),
  note: "",
  addressedTo: null,
  addressedToName: null,
  outcome,
  closedBy: null,
  closedByName: null,
  closedAt: null,
  closingNote: null,
});
const facts = (more: Partial<PartFacts>): PartFacts => ({
  part: "explanations",
  needed: true,
  because: ["Everything is countersigned."],
  content: saying("now"),
  signatures: [],
  requests: [],
  ...more,
});

describe("the state of a countersignature", () => {
  it.each<[string, Partial<PartFacts>, SignatureState["state"], boolean]>([
    ["not needed and never asked", { needed: false, because: [] }, "not-needed", false],
    ["needed and never asked", {}, "not-asked", true],
    ["asked", { requests: [request(null)] }, "asked", true],
    ["asked though not needed", { needed: false, requests: [request(null)] }, "asked", false],
    ["returned", { requests: [request("returned")] }, "returned", true],
    ["returned, then asked again", { requests: [request("returned"), request(null)] }, "asked", true],
    ["withdrawn", { requests: [request("withdrawn")] }, "not-asked", true],
    ["returned, asked again, withdrawn", { requests: [request("returned"), request("withdrawn")] }, "returned", true],
    ["signed", { requests: [request("signed")], signatures: [signature(saying("now"))] }, "signed", false],
    ["changed since", { requests: [request("signed")], signatures: [signature(saying("then"))] }, "void", true],
    [
      "changed since, and asked again",
      { requests: [request("signed"), request(null)], signatures: [signature(saying("then"))] },
      "asked",
      true,
    ],
    [
      "changed, signed, and put back to what was signed first",
      { requests: [request("signed")], signatures: [signature(saying("now")), signature(saying("other"), "13")] },
      "signed",
      false,
    ],
  ])("when it is %s is %3$s", (_, given, state, holds) => {
    const result = signatureState(facts(given));
    expect(result.state).toBe(state);
    expect(result.holdsCompletion).toBe(holds);
  });

  it("names who signed first when content is put back to it", () => {
    const [first, later] = [signature(saying("now")), signature(saying("other"), "13")];
    expect(signatureState(facts({ signatures: [first, later] }))).toMatchObject({ state: "signed", signature: first });
  });

  it("shows what moved since the last signature, also while it is asked for again", () => {
    const given = {
      requests: [request(null)],
      signatures: [signature(saying("older"), "10"), signature(saying("then"))],
    };
    expect(signatureState(facts(given)).lastSigned?.moved).toMatchObject([{ before: "then", after: "now" }]);
  });

  it("stands through any changes exactly while the content is one that was signed", () => {
    fc.assert(
      fc.property(fc.array(arbitraryContent, { minLength: 1, maxLength: 4 }), arbitraryContent, (signed, now) => {
        const signatures = signed.map((content) => signature(content));
        for (const content of [...signed, now, ...signed.toReversed()]) {
          const same = signed.some((one) => digestOf(one) === digestOf(content));
          const state = signatureState(facts({ signatures, content: structuredClone(content) }));
          expect(state.state).toBe(same ? "signed" : "void");
          if (state.state === "void") expect(state.lastSigned?.moved.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

describe("the order of signatures", () => {
  const explanations = (given: Partial<PartFacts>): SignatureState => signatureState(facts(given));
  it.each([
    ["waits for the first part", explanations({}), false],
    ["follows the first part when it is signed", explanations({ signatures: [signature(saying("now"))] }), true],
    ["follows when the first part needs none", explanations({ needed: false, because: [] }), true],
    ["waits again when the first signature fell", explanations({ signatures: [signature(saying("then"))] }), false],
  ])("the plan %s", (_, first, may) => {
    expect(mayBeSigned("pathways", [first])).toBe(may);
    expect(mayBeSigned("explanations", [first])).toBe(true);
  });
});
