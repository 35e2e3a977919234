import type { JSX } from "preact";
import { codesOf } from "../../../casework/local-configuration/read-service-parts.ts";
import {
  COUNTERSIGN_CRITERIA,
  type Criterion,
  type CriterionId,
  type CriterionPart,
  type LocalCriteria,
} from "../../../judgement/countersign-criteria/criteria.ts";
import { settingOf } from "../../../judgement/countersign-criteria/needed-because.ts";
import { configurationWords } from "../../../wording/configuration.ts";
import { Checkboxes } from "../../components/checkboxes/checkboxes.tsx";
import { Select } from "../../components/select/select.tsx";
import { levelWord } from "../level-word.ts";
import { type SentSetting, type Setting, type SettingView, understood } from "../setting.ts";

const ids = Object.keys(COUNTERSIGN_CRITERIA) as readonly CriterionId[];
const parts = ["both", "explanations", "pathways"] as const satisfies readonly CriterionPart[];

function optionWords(id: CriterionId, code: string, { framework }: SettingView): string {
  if (id !== "cs-offences") return code;
  const scale = framework.scales.find((each) => each.id === "offence-group");
  return scale?.options.find((option) => option.code === code)?.label ?? code;
}

function readOne(id: CriterionId, criterion: Criterion, { fields }: SentSetting): unknown {
  if (criterion.kind === "switch") return fields.get(id) === "on";
  return criterion.kind === "list" ? fields.all(id) : (fields.get(id) ?? "off");
}

const readAll = (sent: SentSetting): LocalCriteria =>
  Object.fromEntries(ids.map((id) => [id, readOne(id, COUNTERSIGN_CRITERIA[id], sent)])) as LocalCriteria;

function Field(props: {
  readonly id: CriterionId;
  readonly held: LocalCriteria;
  readonly view: SettingView;
}): JSX.Element {
  const { id, held, view } = props;
  const criterion: Criterion = COUNTERSIGN_CRITERIA[id];
  const label = configurationWords().criterion[id];
  const value: unknown = settingOf(id, held);
  if (criterion.kind === "switch")
    return (
      <Checkboxes
        name={id}
        idPrefix={id}
        classes="govuk-checkboxes--small"
        items={[{ value: "on", text: label }]}
        values={value === true ? ["on"] : []}
      />
    );
  if (criterion.kind === "level")
    return (
      <Select
        name={id}
        label={{ text: label }}
        items={[
          { value: "off", text: configurationWords().criteria.off },
          ...criterion.scale.map((level) => ({ value: level, text: levelWord(level) })),
        ]}
        value={typeof value === "string" ? value : "off"}
      />
    );
  return (
    <Checkboxes
      name={id}
      idPrefix={id}
      classes="govuk-checkboxes--small"
      fieldset={{ legend: { text: label } }}
      items={codesOf(criterion).map((code) => ({ value: code, text: optionWords(id, code, view) }))}
      values={Array.isArray(value) ? value : []}
    />
  );
}

function line(id: CriterionId, held: LocalCriteria, view: SettingView): string {
  const say = configurationWords();
  const value: unknown = settingOf(id, held);
  const words =
    typeof value === "boolean"
      ? value
        ? say.criteria.on
        : say.criteria.isOff
      : Array.isArray(value)
        ? value.map((code) => optionWords(id, String(code), view)).join(", ") || say.criteria.isOff
        : value === "off"
          ? say.criteria.isOff
          : levelWord(String(value));
  return `${say.criterion[id]}: ${words}`;
}

const isOn = (id: CriterionId, held: LocalCriteria): boolean => {
  const value: unknown = settingOf(id, held);
  return Array.isArray(value) ? value.length > 0 : value !== false && value !== "off";
};

/** When a countersignature is needed (facts: practitioner guide 2021, countersignature). */
export const criteria: Setting = {
  id: "countersignature",
  kind: "countersign-criteria",
  byFramework: false,
  usual: {},
  title: () => configurationWords().criteria.title,
  about: () => configurationWords().criteria.about,
  state({ service }) {
    const say = configurationWords().criteria;
    const held = service.criteria ?? {};
    return settingOf("cs-all", held) ? say.everything : say.some(ids.filter((id) => isOn(id, held)).length);
  },
  form(view, sent) {
    const say = configurationWords().criteria;
    const held = sent ? readAll(sent) : (view.service.criteria ?? {});
    const titles = { both: say.whole, explanations: say.explanations, pathways: say.pathways };
    return (
      <>
        {parts.map((part) => (
          <section key={part} aria-labelledby={`part-${part}`}>
            <h2 class="ruled" id={`part-${part}`}>
              {titles[part]}
            </h2>
            {ids
              .filter((id) => COUNTERSIGN_CRITERIA[id].part === part)
              .map((id) => (
                <Field key={id} id={id} held={held} view={view} />
              ))}
            {part === "both" && <p class="quiet">{say.onlyUnlessAll}</p>}
          </section>
        ))}
      </>
    );
  },
  read: (sent) => understood({ kind: "countersign-criteria", criteria: readAll(sent) }),
  lines: (content, view) => ids.map((id) => line(id, content as LocalCriteria, view)),
  again: (content) => ({ kind: "countersign-criteria", criteria: content }),
};
