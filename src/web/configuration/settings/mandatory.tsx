import { frameworkIndex } from "../../../assessment/framework-index.ts";
import { mandatoryFaults } from "../../../assessment/local/check-local.ts";
import { wordedFramework } from "../../../casework/local-configuration/worded.ts";
import { configurationWords } from "../../../wording/configuration.ts";
import { Button } from "../../components/button/button.tsx";
import { Checkboxes } from "../../components/checkboxes/checkboxes.tsx";
import { Input } from "../../components/input/input.tsx";
import { type SentSetting, type Setting, type SettingView, understood } from "../setting.ts";

/** How many found questions are shown (own). */
const mostFound = 40;

const heldOf = ({ service, framework }: SettingView): readonly string[] =>
  service.local.get(framework.id)?.mandatory ?? [];

/** "Living arrangements: Who does the young person live with?" */
function labelOf(id: string, view: SettingView): string {
  const placed = frameworkIndex(wordedFramework(view.framework)).questions.get(id);
  return placed === undefined ? id : `${placed.subSection.title}: ${placed.question.label}`;
}

/** Questions with all of these words that the framework does not need by itself and that can be made mandatory. */
function found(words: string, view: SettingView): readonly string[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  if (wanted.length === 0) return [];
  const matching = [...frameworkIndex(view.framework).questions]
    .filter(([id, { question }]) => {
      const label = labelOf(id, view).toLowerCase();
      return question.required === "never" && wanted.every((word) => label.includes(word));
    })
    .map(([id]) => id);
  const unfit = new Set(mandatoryFaults(view.framework, matching).map((fault) => fault.split(": ")[0]));
  return matching.filter((id) => !unfit.has(id)).slice(0, mostFound);
}

const chosen = ({ fields }: SentSetting): readonly string[] => [...new Set(fields.all("question"))].slice(0, 2000);

/** Questions that a service needs besides those of the framework. */
export const mandatory: Setting = {
  id: "mandatory-questions",
  kind: "mandatory-questions",
  byFramework: true,
  usual: [],
  title: () => configurationWords().mandatory.title,
  about: () => configurationWords().mandatory.about,
  state(view) {
    const say = configurationWords().mandatory;
    const count = heldOf(view).length;
    return count === 0 ? say.none : say.some(count);
  },
  form(view, sent) {
    const say = configurationWords().mandatory;
    const ticked = sent ? chosen(sent) : heldOf(view);
    const words = (sent?.fields.get("words") ?? "").slice(0, 200);
    const others = found(words, view).filter((id) => !ticked.includes(id));
    const items = (list: readonly string[]) => list.map((id) => ({ value: id, text: labelOf(id, view) }));
    return (
      <>
        {ticked.length === 0 ? (
          <p>{say.noneSet}</p>
        ) : (
          <Checkboxes
            name="question"
            idPrefix="question"
            classes="govuk-checkboxes--small"
            fieldset={{ legend: { text: say.set } }}
            items={items(ticked)}
            values={ticked}
          />
        )}
        <Input name="words" label={{ text: say.find }} value={words} autocomplete="off" />
        <Button name="do" value="find" classes="govuk-button--secondary">
          {say.findButton}
        </Button>
        {words !== "" && others.length === 0 && <p role="status">{say.nothingFound}</p>}
        {others.length > 0 && (
          <Checkboxes
            name="question"
            idPrefix="found"
            classes="govuk-checkboxes--small"
            fieldset={{ legend: { text: say.found(words) } }}
            hint={others.length >= mostFound ? { text: say.mostFound(mostFound) } : undefined}
            items={items(others)}
            values={[]}
          />
        )}
      </>
    );
  },
  read: (sent, { framework }) =>
    understood({
      kind: "mandatory-questions",
      framework: framework.id,
      version: framework.version,
      questions: chosen(sent),
    }),
  lines: (content, view) => (content as readonly string[]).map((id) => labelOf(id, view)),
  again: (content, { framework }) => ({
    kind: "mandatory-questions",
    framework: framework.id,
    version: framework.version,
    // What this version of the framework does not hold any more stays in the versions, and holds nowhere.
    questions: (content as readonly string[]).filter((id) => frameworkIndex(framework).questions.has(id)),
  }),
};
