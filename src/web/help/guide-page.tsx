import type { JSX, VNode } from "preact";
import { type FrameworkIndex, frameworkIndex } from "../../assessment/framework-index.ts";
import { wordedFramework } from "../../casework/local-configuration/worded.ts";
import { notFound } from "../../casework/refusal.ts";
import { frameworkVersions } from "../../casework/stages/framework-versions.ts";
import type { FieldQuestion, Option, Question, Section, SubSection } from "../../framework/language.ts";
import { helpWords } from "../../wording/help.ts";
import { GuideNote } from "../components/guide-note/guide-note.tsx";
import { SubSectionGuide } from "../components/guide-note/sub-section-guide.tsx";
import { frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";

/** The guide of one sub-section: what belongs there, every question with its hint, and what each answer means where that is defined. */
export function showGuide(context: RequestContext): Response {
  const placed = guideOf(context.param("subSection"));
  return placed === null ? context.refuse(notFound) : context.page(guidePage(context, placed));
}

interface Guide {
  readonly index: FrameworkIndex;
  readonly subSection: SubSection;
  readonly section: Section;
}

function guideOf(id: string): Guide | null {
  for (const framework of frameworkVersions) {
    const index = frameworkIndex(wordedFramework(framework));
    const placed = index.subSections.get(id);
    if (placed !== undefined && placed.section.group !== "record") return { index, ...placed };
  }
  return null;
}

function guidePage(context: RequestContext, { index, section, subSection }: Guide): VNode {
  const say = helpWords().guide;
  const questions = subSection.questions.filter(
    (question) => question.companion === undefined && question.type !== "computed",
  );
  return frame(
    context,
    { title: say.title(subSection.title), place: null },
    <div class="help">
      <p class="crumb small quiet">
        {index.framework.title}, {section.title}
      </p>
      <h1>{say.title(subSection.title)}</h1>
      <GuideNote level={2}>
        <SubSectionGuide {...subSection} />
      </GuideNote>
      <p>
        <a href="/help#sub-section">{say.howItWorks}</a>
        {say.afterLink}
      </p>
      <h2 class="ruled">{say.whatIsAsked}</h2>
      <p>{say.whatAnswersMean}</p>
      <dl class="help__questions">
        {questions.map((question) => (
          <Asked key={question.id} question={question} index={index} />
        ))}
      </dl>
    </div>,
  );
}

function Asked(props: { readonly question: Question; readonly index: FrameworkIndex }): JSX.Element {
  const { question, index } = props;
  const fields =
    question.type === "list"
      ? question.fields.filter((field) => field.companion === undefined && field.type !== "computed")
      : [];
  return (
    <div>
      <dt>{question.label}</dt>
      <dd>
        {question.depth === "further" && <span class="small quiet">{helpWords().guide.further} </span>}
        {question.hint && <p>{question.hint}</p>}
        <Meanings options={index.options(question)} />
        {fields.length > 0 && (
          <ul>
            {fields.map((field) => (
              <Field key={field.id} field={field} />
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

const Field = ({ field }: { readonly field: FieldQuestion }): JSX.Element => (
  <li>
    {field.label}
    {field.hint && <span class="small quiet"> {field.hint}</span>}
  </li>
);

/** What these mean is said once, at the head of the page. */
const saidOnce: ReadonlySet<string> = new Set(["yes", "no", "yet-to-clarify", "currently", "previously", "never"]);

/** Choices whose words are defined: levels and the like. The others say what they mean. */
function Meanings({ options }: { readonly options: readonly Option[] }): JSX.Element | null {
  const defined = options.filter((option) => option.definition);
  if (defined.length === 0 || options.every(({ code }) => saidOnce.has(code))) return null;
  return (
    <ul>
      {defined.map(({ code, label, definition }) => (
        <li key={code}>
          <b>{label}</b>: {definition}
        </li>
      ))}
    </ul>
  );
}
