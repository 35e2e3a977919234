/** The red strip of the one-page summary: what a reader must know before anything else. Source: content part 30, one-page-summary, block 2. */
import { isLocalRisk } from "../local/local-configuration.ts";
import type { SummaryItem } from "./summary.ts";
import type { SummaryReader } from "./summary-reader.ts";

/** What cannot wait: the custody question, else the answer of the assessment itself, where it is so now. */
const now = [
  [
    ["custody-suicide-now", "yes"],
    ["suicide-thoughts", "currently"],
  ],
  [
    ["custody-self-harm-now", "yes"],
    ["self-harm", "currently"],
  ],
] as const;
/** Questions whose "yes" is an alert. */
const afterwards = ["staff-safety-concern", "custody-no-contact", "move-address-protected"] as const;
/** Flags that say the same of a stage without a custody module, and what else can hurt somebody. */
const flags = [
  "suicide",
  "self-harm",
  "protected-address",
  "staff-safety",
  "specific-victim",
  "exploitation",
  "child-protection",
  "weapon",
  "gang",
  "risk-to-children",
] as const;
/** Flags that a question has said already. */
const sameAs: Readonly<Record<string, readonly string[]>> = {
  suicide: ["custody-suicide-now", "suicide-thoughts"],
  "self-harm": ["custody-self-harm-now", "self-harm"],
  "protected-address": ["move-address-protected"],
  "staff-safety": ["staff-safety-concern"],
};

export function alertItems(reader: SummaryReader): readonly SummaryItem[] {
  const isSo = (id: string, code: string): boolean => reader.value(id) === code;
  const urgent = now.flatMap((questions) => {
    const found = questions.find(([id, code]) => isSo(id, code));
    return found ? [reader.item(found[0])] : [];
  });
  const later = afterwards.filter((id) => isSo(id, "yes")).map((id) => reader.item(id));
  const said = new Set([...urgent, ...later].map(({ id }) => id));
  const raised = reader.stage.evaluation.flags.filter(({ id }) => !sameAs[id]?.some((question) => said.has(question)));
  const flagged = (ids: readonly string[]): readonly SummaryItem[] =>
    ids.flatMap((id) =>
      raised
        .filter((flag) => flag.id === id)
        .map((flag) => ({ id, label: null, text: labelOf(reader, flag.id, flag.label), address: flag.question })),
    );
  const harm = reader.value("rosh-judgement");
  return [
    ...urgent,
    ...flagged(["suicide", "self-harm"]),
    ...missingNow(reader),
    ...(harm === "high" || harm === "very-high" ? [reader.item("rosh-judgement")] : []),
    ...later,
    ...flagged(["staff-safety", "protected-address"]),
    ...(reader.say("allergy-detail") === "" ? [] : [reader.item("allergy-detail")]),
    ...medicineDue(reader),
    ...flagged(flags.slice(4)),
    ...flagged(raised.map(({ id }) => id).filter(isLocalRisk)),
  ];
}

/** In the reader's words: flags of a stage are kept in those of the framework. */
const labelOf = ({ stage }: SummaryReader, id: string, label: string): string =>
  stage.compiled.flags.find((flag) => flag.id === id)?.label ?? label;

const missingNow = (reader: SummaryReader): readonly SummaryItem[] =>
  reader
    .rows("carer-forms")
    .filter((row) => row.text("missing-now") === "yes")
    .slice(0, 1)
    .map((row) => ({
      id: "missing-now",
      label: reader.label("carer-forms.missing-now"),
      text: row.say("missing-now"),
      address: row.address,
    }));

const medicineDue = (reader: SummaryReader): readonly SummaryItem[] =>
  reader
    .rows("medications")
    .filter((row) => row.text("urgent") === "yes")
    .map((row) => ({
      id: "medications",
      label: reader.label("medications"),
      text: row.saying(["name", "dose"]),
      address: row.address,
    }));
