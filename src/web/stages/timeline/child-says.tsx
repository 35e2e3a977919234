import type { JSX } from "preact";
import { frameworkIndex } from "../../../assessment/framework-index.ts";
import { voiceLinks } from "../../../casework/self-assessments/links.ts";
import { type Said, saidTo } from "../../../casework/self-assessments/said.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { voicesWords } from "../../../wording/voices.ts";
import { ChildVoice } from "../../components/child-voice/child-voice.tsx";
import { calledName } from "../beside/called-name.ts";
import { questionPath } from "../paths.ts";

/** How the young person explains it, in their own words, as it stands beside the same questions elsewhere; nothing while it is not known. */
export function ChildSays(props: { readonly visible: VisibleStage; readonly besides: string }): JSX.Element | null {
  const { visible, besides } = props;
  const [first, ...more] = ownWords(visible, besides);
  if (first === undefined) return null;
  const say = voicesWords();
  return (
    <ChildVoice
      name={calledName(visible.youngPerson)}
      said={[first, ...more].map(({ asked, answer }) => ({ asked, words: answer }))}
      source={
        <>
          {say.source({
            page: null,
            on: first.on ? dateInWords(first.on) : "",
            helper: first.helper,
            typedBy: first.typedBy,
            third: first.third,
          })}{" "}
          <a href={questionPath(visible, first.address)}>
            {say.inForm}
            <span class="govuk-visually-hidden">: {first.asked}</span>
          </a>
        </>
      }
    />
  );
}

/** What was typed, not chosen, beside the questions of a sub-section. */
function ownWords(visible: VisibleStage, subSection: string): readonly Said[] {
  const { framework } = visible.compiled;
  const links = voiceLinks(framework).exact;
  const questions = frameworkIndex(framework).subSections.get(subSection)?.subSection.questions ?? [];
  const said = questions.flatMap(({ id }) => links.get(id) ?? []).flatMap((item) => saidTo(visible, item));
  return said.filter(({ carer, free }) => carer === null && free);
}
