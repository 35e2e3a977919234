import {
  type CheckSection,
  checkSections,
  type LocalChecklist,
  type OwnCheck,
  type QualityCheckId,
  qualityCheckIds,
  qualityChecks,
  usualChecklist,
} from "../../../casework/quality-checks/quality-checks.ts";
import { configurationWords } from "../../../wording/configuration.ts";
import { qualityChecksWords } from "../../../wording/quality-checks.ts";
import { Checkboxes } from "../../components/checkboxes/checkboxes.tsx";
import { Input } from "../../components/input/input.tsx";
import { Select } from "../../components/select/select.tsx";
import { codeFrom, type SentSetting, type Setting, understood } from "../setting.ts";

/** Boxes for new checks in one form (own), and the most of all. */
const empty = 2;
const most = 62;

function readSent({ fields }: SentSetting): LocalChecklist {
  const taken = new Set<string>();
  const own = Array.from({ length: most }, (_, place): OwnCheck => {
    const text = (name: string): string => (fields.get(`own-${place}-${name}`) ?? "").trim();
    const section = checkSections.find((each) => each === text("section")) ?? "all";
    const textCy = text("text-cy");
    return { code: text("code"), section, text: text("text"), ...(textCy === "" ? {} : { textCy }) };
  }).filter(({ text }) => text !== "");
  for (const { code } of own) taken.add(code);
  return {
    required: fields.get("required") === "yes",
    without: qualityCheckIds.filter((id) => !fields.all("use").includes(id)),
    own: own.map((check) => {
      const code = check.code === "" ? codeFrom(check.text, "local-", taken) : check.code;
      taken.add(code);
      return { ...check, code };
    }),
  };
}

const sectionName = (section: CheckSection): string => qualityChecksWords().sections[section];
const checkText = (id: QualityCheckId): string => qualityChecksWords().checks[id];

/** What a manager looks at beside a countersignature. */
export const checklist: Setting = {
  id: "quality-checklist",
  kind: "quality-checklist",
  byFramework: false,
  usual: usualChecklist,
  title: () => configurationWords().checklist.title,
  about: () => configurationWords().checklist.about,
  state({ service: { checklist: held } }) {
    const say = configurationWords().checklist;
    const count = qualityCheckIds.length - held.without.length + held.own.length;
    return held.required ? `${say.some(count)}. ${say.requiredLine}` : say.some(count);
  },
  form({ service }, sent) {
    const say = configurationWords().checklist;
    const held = sent ? readSent(sent) : service.checklist;
    const blank: OwnCheck = { code: "", section: "all", text: "" };
    return (
      <>
        <Checkboxes
          name="required"
          idPrefix="required"
          classes="govuk-checkboxes--small"
          items={[{ value: "yes", text: say.required }]}
          values={held.required ? ["yes"] : []}
        />
        <h2 class="ruled">{say.used}</h2>
        {checkSections.map((section) => {
          const ids = qualityCheckIds.filter((id) => qualityChecks[id].section === section);
          if (ids.length === 0) return null;
          return (
            <Checkboxes
              key={section}
              name="use"
              idPrefix={`use-${section}`}
              classes="govuk-checkboxes--small"
              fieldset={{ legend: { text: sectionName(section) } }}
              items={ids.map((id) => ({ value: id, text: checkText(id) }))}
              values={ids.filter((id) => !held.without.includes(id))}
            />
          );
        })}
        <h2 class="ruled">{say.own}</h2>
        <p class="quiet">{say.emptyGoes}</p>
        {[...held.own, ...Array.from({ length: empty }, () => blank)].map((check, place) => (
          <fieldset class="configure__group" key={place}>
            <legend>{say.one(place + 1)}</legend>
            <input type="hidden" name={`own-${place}-code`} value={check.code} />
            <Select
              name={`own-${place}-section`}
              label={{ text: say.section }}
              items={checkSections.map((section) => ({ value: section, text: sectionName(section) }))}
              value={check.section}
            />
            <Input name={`own-${place}-text`} label={{ text: say.text }} value={check.text} />
            <Input name={`own-${place}-text-cy`} label={{ text: say.textCy }} value={check.textCy ?? ""} />
          </fieldset>
        ))}
      </>
    );
  },
  read: (sent) => understood({ kind: "quality-checklist", ...readSent(sent) }),
  lines(content) {
    const say = configurationWords().checklist;
    const held = content as LocalChecklist;
    return [
      ...(held.required ? [say.requiredLine] : []),
      ...held.without.map((id) => say.without(checkText(id))),
      ...held.own.map((check) =>
        [`${sectionName(check.section)}: ${check.text}`, check.textCy].filter(Boolean).join("; "),
      ),
    ];
  },
  again: (content) => ({ kind: "quality-checklist", ...(content as LocalChecklist) }),
};
