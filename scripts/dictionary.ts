/**
 * `npm run dictionary`: writes a page for each framework from its data, docs/framework.md for AssetPlus. `--check` writes nothing and
 * fails when a page is not what the data say, so that nobody reads an old dictionary.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkWholeFramework } from "../src/assessment/check-framework.ts";
import { isWhole } from "../src/casework/stages/stage-types.ts";
import { assetplus } from "../src/framework/assetplus.ts";
import { awaited } from "../src/framework/awaited.ts";
import type { Framework, Option, Question, Section, StageType } from "../src/framework/language.ts";
import { preventionAndDiversion } from "../src/framework/prevention-and-diversion/prevention-and-diversion.ts";
import { countsPage, everyRow, lightPage } from "./dictionary-counts.ts";
import { table } from "./dictionary-table.ts";
import { conditionInWords, gridInWords, ruleInWords } from "./dictionary-words.ts";

const pages: readonly { readonly name: string; readonly framework: Framework; readonly note: string }[] = [
  { name: "framework.md", framework: assetplus, note: "" },
  {
    name: "framework-prevention-and-diversion.md",
    framework: preventionAndDiversion,
    note: `

The official text of this framework is not public: its headings are as publicly known, everything else is our own. A question whose
id begins with \`pd-\` is asked only here; every other one is the definition of AssetPlus itself ([data dictionary](framework.md)), so
that an answer goes from one to the other at its own address.`,
  },
];

function optionsInWords(question: Question): string {
  const from = "options" in question ? question.options : undefined;
  if (from === undefined)
    return question.type === "number" ? range(question) : question.type === "ref" ? question.to.join(", ") : "";
  if ("scale" in from) return `scale [${from.scale}](#scale-${from.scale})`;
  if ("entriesOf" in from)
    return [...from.entriesOf.map((list) => `entries of ${list}`), ...from.also.map(optionInWords)].join("; ");
  return from.own.map(optionInWords).join("; ");
}

const optionInWords = (option: Option): string => `${option.label} (\`${option.code}\`)`;
const range = ({ from, to }: { readonly from?: number; readonly to?: number }): string =>
  to === undefined ? `${from ?? ""} and more` : `${from ?? 0} to ${to}`;

const typeInWords: Readonly<Record<Question["type"], string>> = {
  single: "one choice",
  multi: "any choices",
  judgement: "judgement",
  shortText: "one line",
  narrative: "text",
  date: "date",
  partialDate: "date, may be partial",
  number: "number",
  person: "person",
  organisation: "organisation",
  file: "attachment",
  list: "list",
  computed: "worked out",
  ref: "shown from elsewhere",
};

function remarks(question: Question): string {
  const parts = [
    question.labelPrevention === undefined ? "" : `Prevention: “${question.labelPrevention}”.`,
    question.hint === undefined ? "" : `Hint: ${question.hint}`,
    question.type === "computed"
      ? `${ruleInWords(question.rule)}${question.correctable ? " Can be corrected with a reason." : ""}`
      : "",
    question.type === "list" && question.fixedEntries !== undefined
      ? `Fixed entries: one for each of ${question.fixedEntries}.`
      : "",
    question.type === "list" && question.mayBeEmpty ? "May be empty." : "",
    question.type === "list" && question.emptyWhen ? `May be empty when ${conditionInWords(question.emptyWhen)}.` : "",
    question.short === undefined ? "" : `In tables: “${question.short}”.`,
    question.type === "list" && question.grid ? gridInWords(question.grid) : "",
    question.home === "record" ? "Kept in the case record." : "",
    question.yjsOnly ? "Changed only by the youth justice service." : "",
    question.noCarry ? "Starts empty at each stage." : "",
    question.prefilled ? "Filled in, to check." : "",
    question.restricted ? "Restricted: may name people." : "",
    question.note ?? "",
    question.uses.length === 0 ? "" : `Uses: ${question.uses.join(", ")}.`,
    provenance(question),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

const provenance = ({ provenance: { source, detail } }: Question): string =>
  source === "own" && detail === undefined ? "" : `[${source}${detail === undefined ? "" : `: ${detail}`}]`;

const row = (question: Question): readonly string[] => [
  `\`${question.id}\``,
  question.label,
  typeInWords[question.type],
  optionsInWords(question),
  question.depth,
  question.shownWhen ? conditionInWords(question.shownWhen) : "",
  question.required,
  remarks(question),
];

function sectionPage({ title, id, subSections }: Section): string {
  const head = ["id", "question", "type", "choices", "depth", "shown when", "required", "remarks"];
  const parts = subSections.map(
    (subSection) =>
      `### ${subSection.title} (\`${subSection.id}\`)\n\n${subSection.guide}\n\n${table(head, everyRow(subSection).map(row))}`,
  );
  return `## ${title} (\`${id}\`)\n\n${parts.join("\n\n")}`;
}

function scalesPage({ scales }: Framework): string {
  const head = ["code", "answer", "definition", "counts as a concern", "rules out other ticks", "attributes"];
  const parts = scales.map(({ id, options, ordered }) => {
    const rows = options.map(({ code, label, definition, flagged, closing, attributes }) => [
      `\`${code}\``,
      label,
      definition ?? "",
      flagged ? "yes" : "",
      closing ? "yes" : "",
      Object.entries(attributes ?? {})
        .map(([name, value]) => `${name} ${value}`)
        .join(", "),
    ]);
    const order = ordered ? `From the least to the most: ${ordered.map((code) => `\`${code}\``).join(", ")}.\n\n` : "";
    return `<a id="scale-${id}"></a>\n### ${id}\n\n${order}${table(head, rows)}`;
  });
  return `## Scales\n\n${parts.join("\n\n")}`;
}

function stagesPage({ stages }: Framework): string {
  const limit = ({ timeLimit: { amount, unit, direction, source }, clockStarts }: StageType) =>
    `${amount} ${unit.replace("-", " ")} ${direction} ${clockStarts} (${source})`;
  const rows = stages.map((stage) => [
    `\`${stage.id}\``,
    stage.title,
    stage.whenUsed,
    stage.groups.join(", "),
    stage.modules.map(({ section, optional }) => (optional ? `${section} (optional)` : section)).join(", "),
    stage.signed.join(", "),
    limit(stage),
    isWhole(stage.id) ? "yes" : "not yet",
  ]);
  return `## Stages\n\n${table(["id", "stage", "used for", "sections", "modules", "signed", "time limit", "can be started"], rows)}`;
}

function flagsPage({ flags }: Framework): string {
  const rows = flags.map(({ id, label, raisedWhen }) => [`\`${id}\``, label, conditionInWords(raisedWhen)]);
  return `## Flags\n\n${table(["id", "flag", "raised when"], rows)}`;
}

function dictionary(framework: Framework, note: string): string {
  const intro = `# ${framework.title} ${framework.version}: data dictionary

Everything that is asked, in the order in which a stage shows it. Written by \`npm run dictionary\` from the data in
\`src/framework/\`; do not edit it here. The wording is our own; marks in square brackets say where a rule comes from
(seed: named in a source document; public: read in public material; recall: field knowledge, not confirmed).${note}`;
  return `${[
    intro,
    countsPage(framework),
    ...[lightPage(framework)].filter((page) => page !== ""),
    stagesPage(framework),
    ...framework.sections.map(sectionPage),
    flagsPage(framework),
    scalesPage(framework),
  ].join("\n\n")}\n`;
}

const check = process.argv.includes("--check");
for (const { name, framework, note } of pages) {
  // A framework that is not sound is not printed.
  checkWholeFramework(framework, awaited);
  const page = join(import.meta.dirname, "..", "docs", name);
  const wanted = dictionary(framework, note);
  if (!check) {
    writeFileSync(page, wanted);
    console.log(`Written: docs/${name}, ${wanted.split("\n").length} lines.`);
  } else if (!existsSync(page) || readFileSync(page, "utf8") !== wanted) {
    console.error(`docs/${name} is not what the data say. Run npm run dictionary and commit the page.`);
    process.exitCode = 1;
  } else {
    console.log(`docs/${name} is what the data say.`);
  }
}
