import type { JSX } from "preact";
import { frameworkIndex } from "../../../assessment/framework-index.ts";
import { pathwayBounds, type ReferralPathway } from "../../../assessment/pathways/pathway.ts";
import { readTriggers, writeTriggers } from "../../../assessment/pathways/read-triggers.ts";
import { wordedFramework } from "../../../casework/local-configuration/worded.ts";
import { pathwaysWords } from "../../../wording/pathways.ts";
import { Button } from "../../components/button/button.tsx";
import { Checkboxes } from "../../components/checkboxes/checkboxes.tsx";
import { Input } from "../../components/input/input.tsx";
import { Select } from "../../components/select/select.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { WideTable } from "../../frame/wide-table.tsx";
import { codeFrom, type SentSetting, type Setting, type SettingView, understood } from "../setting.ts";

/** Boxes for new pathways in one form, how many found questions are shown, and days offered before they are set (own). */
const empty = 1;
const mostFound = 30;
const usualDays = 10;

interface Row extends Omit<ReferralPathway, "when" | "retired" | "titleCy"> {
  readonly titleCy: string;
  readonly when: string;
  readonly retired: boolean;
}

const blank: Row = {
  code: "",
  title: "",
  titleCy: "",
  service: "",
  kind: "external",
  form: "",
  who: "",
  workingDays: usualDays,
  when: "",
  retired: false,
};

const heldOf = ({ service, framework }: SettingView): readonly ReferralPathway[] =>
  service.local.get(framework.id)?.pathways ?? [];

function rowsOf(view: SettingView, sent: SentSetting | null): readonly Row[] {
  if (sent === null)
    return heldOf(view).map(({ when, titleCy = "", retired = false, ...pathway }) => ({
      ...pathway,
      titleCy,
      retired,
      when: writeTriggers(when),
    }));
  return Array.from({ length: pathwayBounds.pathways }, (_, place): Row => {
    const text = (name: string): string => (sent.fields.get(`pathway-${place}-${name}`) ?? "").trim();
    return {
      code: text("code"),
      title: text("title"),
      titleCy: text("title-cy"),
      service: text("service"),
      kind: text("kind"),
      form: text("form"),
      who: text("who"),
      workingDays: Number(text("days")),
      when: text("when"),
      retired: text("retired") === "yes",
    };
  }).filter(({ code, title, service, when }) => `${code}${title}${service}${when}` !== "");
}

const inputOf = (pathways: readonly ReferralPathway[], { framework }: SettingView) => ({
  kind: "referral-pathways",
  framework: framework.id,
  version: framework.version,
  pathways,
});

/** Questions with all of these words whose answers can propose something, with the codes to write. */
function Found({ words, view }: { readonly words: string; readonly view: SettingView }): JSX.Element | null {
  const say = pathwaysWords().setting;
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  if (wanted.length === 0) return null;
  const index = frameworkIndex(wordedFramework(view.framework));
  const rows = [...index.questions].flatMap(([id, { question, subSection }]) => {
    const label = `${subSection.title}: ${question.label}`;
    if (question.type === "ref" || !wanted.every((word) => `${label} ${id}`.toLowerCase().includes(word))) return [];
    const options = index.options(question).map(({ code, label: answer }) => `${code} (${answer})`);
    const answers = options.length > 0 ? options.join(", ") : question.type === "number" ? say.number : null;
    return answers === null ? [] : [[label, id, answers]];
  });
  if (rows.length === 0) return <p role="status">{say.nothingFound}</p>;
  return (
    <WideTable
      label={say.found(words)}
      head={[say.question, say.code, say.answers].map((text) => ({ text }))}
      rows={rows.slice(0, mostFound).map((cells) => cells.map((text) => ({ text })))}
    />
  );
}

function Fields(props: { readonly row: Row; readonly place: number; readonly view: SettingView }): JSX.Element {
  const { row, place, view } = props;
  const say = pathwaysWords().setting;
  const name = (of: string): string => `pathway-${place}-${of}`;
  const kinds = wordedFramework(view.framework).scales.find(({ id }) => id === "resource-kind")?.options ?? [];
  return (
    <fieldset class="configure__group">
      <legend>{row.code === "" ? say.another : say.one(row.title)}</legend>
      <input type="hidden" name={name("code")} value={row.code} />
      <Input name={name("title")} label={{ text: say.name }} value={row.title} />
      <Input name={name("title-cy")} label={{ text: say.nameCy }} value={row.titleCy} />
      <Textarea
        name={name("when")}
        label={{ text: say.when }}
        hint={{ text: say.whenHint }}
        rows={3}
        spellcheck={false}
        value={row.when}
      />
      <Input name={name("service")} label={{ text: say.service }} value={row.service} />
      <Select
        name={name("kind")}
        label={{ text: say.kind }}
        items={kinds.map(({ code, label }) => ({ value: code, text: label }))}
        value={row.kind}
      />
      <Input name={name("form")} label={{ text: say.form }} value={row.form} />
      <Input name={name("who")} label={{ text: say.who }} value={row.who} />
      <Select
        name={name("days")}
        label={{ text: say.days }}
        items={Array.from({ length: pathwayBounds.workingDays + 1 }, (_, days) => ({
          value: String(days),
          text: String(days),
        }))}
        value={String(row.workingDays)}
      />
      {row.code !== "" && (
        <Checkboxes
          name={name("retired")}
          idPrefix={name("retired")}
          classes="govuk-checkboxes--small"
          hint={{ text: say.retiredHint }}
          items={[{ value: "yes", text: say.retired }]}
          values={row.retired ? ["yes"] : []}
        />
      )}
    </fieldset>
  );
}

/** Which answers propose a referral, to whom and by when. */
export const pathways: Setting = {
  id: "referral-pathways",
  kind: "referral-pathways",
  byFramework: true,
  usual: [],
  title: () => pathwaysWords().setting.title,
  about: () => pathwaysWords().setting.about,
  state(view) {
    const say = pathwaysWords().setting;
    const count = heldOf(view).filter(({ retired }) => !retired).length;
    return count === 0 ? say.none : say.some(count);
  },
  form(view, sent) {
    const say = pathwaysWords().setting;
    if (!view.framework.scales.some(({ id }) => id === "resource-kind")) return <p>{say.noList}</p>;
    const words = (sent?.fields.get("words") ?? "").slice(0, 200);
    return (
      <>
        <Input name="words" label={{ text: say.find }} value={words} autocomplete="off" />
        <Button name="do" value="find" classes="govuk-button--secondary">
          {say.findButton}
        </Button>
        <Found words={words} view={view} />
        {[...rowsOf(view, sent), ...Array.from({ length: empty }, () => blank)].map((row, place) => (
          <Fields key={place} row={row} place={place} view={view} />
        ))}
      </>
    );
  },
  read(sent, view) {
    const rows = rowsOf(view, sent);
    const taken = new Set(rows.map(({ code }) => code));
    const faults: string[] = [];
    const read = rows.map(({ titleCy, when, retired, ...row }): ReferralPathway => {
      const code = row.code === "" ? codeFrom(row.title, "pathway-", taken) : row.code;
      taken.add(code);
      const triggers = readTriggers(when);
      if (!triggers.read) faults.push(...triggers.lines.map((line) => pathwaysWords().setting.unread(line)));
      return {
        ...row,
        code,
        when: triggers.read ? triggers.triggers : [],
        ...(titleCy === "" ? {} : { titleCy }),
        ...(retired ? { retired: true } : {}),
      };
    });
    return faults.length > 0 ? { understood: false, faults } : understood(inputOf(read, view));
  },
  lines: (content) =>
    (content as readonly ReferralPathway[]).map(({ title, service, form, who, workingDays, when, retired }) => {
      const say = pathwaysWords().setting;
      const line = say.line(title, service, form || "–", who, workingDays, writeTriggers(when).replaceAll("\n", "; "));
      return retired ? `${line}; ${say.isRetired}` : line;
    }),
  /** What was added since stays, retired: decisions name it. */
  again(content, view) {
    const earlier = content as readonly ReferralPathway[];
    const since = heldOf(view).filter(({ code }) => !earlier.some((each) => each.code === code));
    return inputOf([...earlier, ...since.map((pathway): ReferralPathway => ({ ...pathway, retired: true }))], view);
  },
};
