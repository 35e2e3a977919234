import type { WordingPack } from "../../../framework/wording/pack.ts";
import { configurationWords } from "../../../wording/configuration.ts";
import { languageNames } from "../../account/language-cookie.ts";
import { Button } from "../../components/button/button.tsx";
import { FileUpload } from "../../components/file-upload/file-upload.tsx";
import type { PostedFile } from "../../routing/request-body.ts";
import { type Setting, type SettingInput, understood } from "../setting.ts";

const takesBack = "take-back ";

/** A pack text by text: "questions/diet-needs/label: …". */
function textsOf(value: unknown, at: readonly string[] = []): readonly string[] {
  if (typeof value === "string") return [`${at.join("/")}: ${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, [...at, name]));
}

const wordsOf = (pack: WordingPack): readonly string[] => {
  const { framework: _framework, version: _version, language: _language, ...words } = pack;
  return textsOf(words);
};

function readFile(file: PostedFile): SettingInput {
  const say = configurationWords().wording;
  if (file.dropped !== null) return { understood: false, faults: [say.tooLarge] };
  try {
    const parsed: unknown = JSON.parse(Buffer.concat([...file.parts]).toString("utf8"));
    if (typeof parsed !== "object" || parsed === null) return { understood: false, faults: [say.notJson] };
    return understood({ ...parsed, kind: "wording-pack" });
  } catch {
    return { understood: false, faults: [say.notJson] };
  }
}

/** The service's own words. */
export const wordingPack: Setting = {
  id: "wording",
  kind: "wording-pack",
  byFramework: false,
  usual: {},
  takesFile: true,
  title: () => configurationWords().wording.title,
  about: () => configurationWords().wording.about,
  state({ service }) {
    const say = configurationWords().wording;
    const count = service.packs.reduce((sum, pack) => sum + wordsOf(pack).length, 0);
    return count === 0 ? say.none : say.some(count);
  },
  form({ service }) {
    const say = configurationWords().wording;
    const packs = service.packs.filter((pack) => wordsOf(pack).length > 0);
    return (
      <>
        {packs.length > 0 && (
          <>
            <h2 class="ruled">{say.packs}</h2>
            <ul>
              {packs.map((pack) => {
                const name = say.packOf(pack.framework, pack.version, languageNames[pack.language]);
                const subject = `${pack.framework} ${pack.version} ${pack.language}`;
                return (
                  <li key={subject}>
                    {name}: {say.some(wordsOf(pack).length)}{" "}
                    <a href={`/configuration/wording/versions?subject=${encodeURIComponent(subject)}`}>
                      {configurationWords().versions}
                      <span class="govuk-visually-hidden">{configurationWords().of(name)}</span>
                    </a>{" "}
                    <button type="submit" class="plain-button" name="do" value={`${takesBack}${subject}`}>
                      {say.takeBack}
                      <span class="govuk-visually-hidden">{configurationWords().of(name)}</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </>
        )}
        <FileUpload
          name="pack"
          label={{ text: say.file }}
          hint={{ text: say.fileHint }}
          attributes={{ accept: ".json,application/json" }}
        />
        <Button name="do" value="save">
          {say.upload}
        </Button>
      </>
    );
  },
  read({ fields, files }) {
    const asked = fields.get("do") ?? "";
    if (asked.startsWith(takesBack)) {
      const [framework, version, language] = asked.slice(takesBack.length).split(" ");
      return understood({ kind: "wording-pack", framework, version, language });
    }
    const file = files.find(({ field, name }) => field === "pack" && name !== "");
    return file ? readFile(file) : { understood: false, faults: [configurationWords().wording.noFile] };
  },
  lines: (content) => wordsOf(content as WordingPack),
  again: (content) => ({ ...(content as WordingPack), kind: "wording-pack" }),
};
