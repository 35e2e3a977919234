import { mandatoryFaults, riskFaults } from "../../assessment/local/check-local.ts";
import type { LocalRisk } from "../../assessment/local/local-configuration.ts";
import type { ReferralPathway } from "../../assessment/pathways/pathway.ts";
import { readWordingPack } from "../../assessment/wording/read-wording-pack.ts";
import { withUnseenShown } from "../../assessment/wording/unseen-characters.ts";
import type { Framework } from "../../framework/language.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { readChecklist } from "../quality-checks/read-checklist.ts";
import { type ConfigurationKind, configurationKinds } from "./configuration-store.ts";
import { readPathways } from "./read-pathways.ts";
import { isServiceKind, readServicePart } from "./read-service-parts.ts";

/** A configuration that fits, ready to be stored; or everything about it that does not fit. */
export type ReadConfiguration =
  | { readonly fits: true; readonly kind: ConfigurationKind; readonly subject: string; readonly content: unknown }
  | { readonly fits: false; readonly faults: readonly string[] };

/** Where a file says which framework it is for. */
export interface Versions {
  readonly find: (id: string, version: string) => Framework | null;
  /** A service's own risks of this framework as they hold now. */
  readonly risks: (frameworkId: string) => readonly LocalRisk[];
  /** Its referral pathways, likewise. */
  readonly pathways: (frameworkId: string) => readonly ReferralPathway[];
  /** Ids of the people of the service. */
  readonly colleagues: ReadonlySet<string>;
}

type Thing = Readonly<Record<string, unknown>>;
const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const faulty = (...faults: readonly string[]): ReadConfiguration => ({
  fits: false,
  faults: faults.map(withUnseenShown),
});

/**
 * Reads what a service wants to set, of one kind:
 * `{"kind": "mandatory-questions", "framework", "version", "questions": [id …]}`,
 * `{"kind": "local-risks", "framework", "version", "risks": [{"code", "label", "labelCy"?, "definition"?, "retired"?} …]}`,
 * `{"kind": "wording-pack", "framework", "version", "language", "questions": {id: {"label" …}} …}` (`framework/wording/pack.ts`).
 * `{"kind": "quality-checklist", "required": false, "without": [id …], "own": [{"code", "section", "text", "textCy"?} …]}`.
 * `{"kind": "countersign-criteria", "criteria": {"cs-all": false, "cs-rosh": "high", "cs-mappa": ["2", "3"] …}}`,
 * `{"kind": "review-interval", "months": 3}`,
 * `{"kind": "unclear-days", "days": 28}`,
 * `{"kind": "risk-panel", "rosh": "high", "safety": "very-high", "workingDays": 10}`,
 * `{"kind": "teams", "teams": [{"code": "team-…", "name", "members": [id …]} …]}`.
 * `{"kind": "referral-pathways", "framework", "version", "pathways": [{"code": "pathway-…", "title", "titleCy"?, "service", "kind", "form",
 * "who", "workingDays", "when": [{"question", "codes": […]} or {"question", "atLeast": 3} …], "retired"?} …]}`.
 * An empty list takes back what was set.
 */
export function readConfiguration(input: unknown, versions: Versions): ReadConfiguration {
  if (!isThing(input)) return faulty("file: it does not hold one JSON object");
  const unkept = textsNotKept(input);
  if (unkept.length > 0) return faulty(...unkept);
  const { kind, framework: id, version } = input;
  if (kind === "quality-checklist") return checklist(input);
  if (isServiceKind(kind)) {
    const read = readServicePart(kind, without(input, "kind"), versions.colleagues);
    return read.fits ? { ...read, kind, subject: "service" } : faulty(...read.faults);
  }
  const framework = typeof id === "string" && typeof version === "string" ? versions.find(id, version) : null;
  if (framework === null)
    return faulty(`framework: this program holds no framework ${said(id)} in version ${said(version)}`);
  switch (kind) {
    case "mandatory-questions":
      return mandatory(framework, input);
    case "local-risks":
      return risks(framework, input, versions.risks(framework.id));
    case "referral-pathways": {
      const { pathways, ...rest } = input;
      const named = unknownNames(rest, ["kind", "framework", "version"]);
      const read = readPathways(framework, pathways, versions.pathways(framework.id));
      if (!read.fits) return faulty(...named, ...read.faults);
      return named.length > 0 ? faulty(...named) : { fits: true, kind, subject: framework.id, content: read.content };
    }
    case "wording-pack": {
      const { kind: _kind, ...words } = input;
      const read = readWordingPack(framework, words);
      if (!read.fits) return read;
      const { pack } = read;
      return { fits: true, kind, subject: `${framework.id} ${framework.version} ${pack.language}`, content: pack };
    }
    default:
      return faulty(`kind: it must be one of ${configurationKinds.join(", ")}`);
  }
}

/** Texts with a character that no database keeps, U+0000 or half of a pair: they are refused here, by their beginning, and not by the database. */
function textsNotKept(input: unknown): readonly string[] {
  const waiting: unknown[] = [input];
  const found: string[] = [];
  for (let each = waiting.pop(); waiting.length > 0 || each !== undefined; each = waiting.pop()) {
    if (typeof each === "string") {
      const { text, replaced } = normaliseText(each);
      if (replaced > 0)
        found.push(`“${text.slice(0, 60)}”: it holds a character that cannot be kept, shown here as \ufffd`);
    } else if (typeof each === "object" && each !== null) waiting.push(...Object.entries(each).flat());
  }
  return found;
}

function mandatory(framework: Framework, input: Thing): ReadConfiguration {
  const { questions, ...rest } = input;
  const named = unknownNames(rest, ["kind", "framework", "version"]);
  const ids = Array.isArray(questions) ? questions.filter((id) => typeof id === "string") : null;
  if (ids === null || !Array.isArray(questions) || ids.length < questions.length)
    return faulty(...named, "questions: this is not a list of ids");
  const faults = [...named, ...mandatoryFaults(framework, ids).map((fault) => `questions/${fault}`)];
  if (faults.length > 0) return faulty(...faults);
  return { fits: true, kind: "mandatory-questions", subject: framework.id, content: ids };
}

function risks(framework: Framework, input: Thing, earlier: readonly LocalRisk[]): ReadConfiguration {
  const { risks: listed, ...rest } = input;
  const named = unknownNames(rest, ["kind", "framework", "version"]);
  if (!Array.isArray(listed)) return faulty(...named, "risks: this is not a list");
  const unread = listed.flatMap((risk: unknown, place) => (isRisk(risk) ? [] : [`risks/${place + 1}: ${riskShape}`]));
  const read = listed.filter(isRisk);
  const faults = [...named, ...unread, ...riskFaults(framework, read, earlier).map((fault) => `risks/${fault}`)];
  if (faults.length > 0) return faulty(...faults);
  return { fits: true, kind: "local-risks", subject: framework.id, content: read };
}

const riskShape =
  'a risk has the texts "code" and "label", and may have the texts "labelCy" and "definition" and "retired": true';

function isRisk(value: unknown): value is LocalRisk {
  if (!isThing(value)) return false;
  const { code, label, labelCy, definition, retired, ...more } = value;
  const mayBeText = (text: unknown) => text === undefined || typeof text === "string";
  return (
    typeof code === "string" &&
    typeof label === "string" &&
    mayBeText(labelCy) &&
    mayBeText(definition) &&
    (retired === undefined || retired === true) &&
    Object.keys(more).length === 0
  );
}

function checklist(input: Thing): ReadConfiguration {
  const { kind: _kind, ...rest } = input;
  const read = readChecklist(rest);
  if (!read.fits) return read;
  return { fits: true, kind: "quality-checklist", subject: "service", content: read.checklist };
}

const without = (input: Thing, name: string): Thing =>
  Object.fromEntries(Object.entries(input).filter(([each]) => each !== name));

const unknownNames = (input: Thing, names: readonly string[]): readonly string[] =>
  Object.keys(input)
    .filter((name) => !names.includes(name))
    .map((name) => `${name}: this is not known here`);

const said = (value: unknown): string => (typeof value === "string" && value !== "" ? value : "(not named)");
