import type { JSX } from "preact";
import type { Said } from "../../../casework/self-assessments/said.ts";
import type { SinceLastTime } from "../../../casework/self-assessments/since-last-time.ts";
import type { Turn } from "../../../casework/self-assessments/turn.ts";
import type { VisibleYoungPerson } from "../../../casework/stages/visible-stage.ts";
import type { Address } from "../../../framework/answers.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { voicesWords } from "../../../wording/voices.ts";
import { ChildVoice } from "../../components/child-voice/child-voice.tsx";
import { PlainButton } from "../../components/plain-button/plain-button.tsx";
import type { AskedView } from "../../questions/view.ts";
import type { Voices } from "./beside.ts";
import { calledName } from "./called-name.ts";
import { PromptBox } from "./prompt-box.tsx";

export interface VoicesContext {
  readonly youngPerson: VisibleYoungPerson;
  /** Where an answer stands in its form. */
  readonly pathOf: (address: Address) => string;
  /** The practitioner's question about an answer, once on a page; null when it stands there already. */
  readonly promptOf: (said: Said) => AskedView | null;
  /** How it has turned since last time; null when there is nothing to say about it. */
  readonly sinceLast: (said: Said) => SinceLastTime | null;
  /** Whether one press makes a life event of it. */
  readonly canBeLifeEvent: (said: Said) => boolean;
  readonly mayWrite: boolean;
}

/** Words of a self-assessment beside a question: one block for each speaker, with date and who helped. */
export function VoicesNote({
  voices,
  context,
}: {
  readonly voices: Voices;
  readonly context: VoicesContext;
}): JSX.Element {
  return (
    <>
      {bySpeaker(voices.said).map(({ carer, said }) => {
        const prompts = said.flatMap((one) => {
          const view = one.prompt === null ? null : context.promptOf(one);
          return view && one.prompt ? [{ view, kind: one.prompt.kind }] : [];
        });
        return (
          <div key={carer ?? ""}>
            <ChildVoice
              name={carer ?? calledName(context.youngPerson)}
              carer={carer !== null}
              said={said.map((one) => ({ asked: one.asked, words: one.answer, since: turned(context.sinceLast(one)) }))}
              source={<Source said={said} page={voices.page} context={context} />}
            />
            {said.filter(context.canBeLifeEvent).map(({ address, answer }) => (
              <PlainButton
                key={address}
                name="do"
                value={`life-event ${address}`}
                about={said.length > 1 ? undefined : answer}
              >
                {voicesWords().addToLifeEvents}
                {said.length > 1 && `: ${answer}`}
              </PlainButton>
            ))}
            {prompts.map(({ view, kind }) => (
              <PromptBox key={view.address} view={view} kind={kind} mayWrite={context.mayWrite} />
            ))}
          </div>
        );
      })}
      {voices.open && (
        <p class="small">
          {voicesWords().questionNotOpen} <a href={voices.open.href}>{voices.open.label}</a>
        </p>
      )}
    </>
  );
}

const arrows = { better: "↑", more: "↑", same: "→", harder: "↓", less: "↓" } as const satisfies Record<Turn, string>;

/** The answer of then is named where it was another. */
function turned(since: SinceLastTime | null) {
  if (since === null) return undefined;
  const { turn, before, on } = since;
  const say = voicesWords();
  const words = say.since[turn](dateInWords(on));
  return { arrow: arrows[turn], words, before: turn === "same" ? null : say.saidThen(before) };
}

function bySpeaker(
  all: readonly Said[],
): readonly { readonly carer: string | null; readonly said: readonly [Said, ...Said[]] }[] {
  const groups: { carer: string | null; said: [Said, ...Said[]] }[] = [];
  for (const one of all) {
    const known = groups.find(({ carer }) => carer === one.carer);
    if (known) known.said.push(one);
    else groups.push({ carer: one.carer, said: [one] });
  }
  return groups;
}

/** "Friends. 4 November 2026, with help from Denise, my aunt." */
function Source({
  said,
  page,
  context,
}: {
  readonly said: readonly [Said, ...Said[]];
  readonly page: string | null;
  readonly context: VoicesContext;
}): JSX.Element {
  const say = voicesWords();
  const [first] = said;
  return (
    <>
      {say.source({
        page,
        on: first.on ? dateInWords(first.on) : "",
        helper: first.helper || null,
        typedBy: first.typedBy || null,
        third: first.third,
      })}{" "}
      <a href={context.pathOf(first.address)}>
        {say.inForm}
        <span class="govuk-visually-hidden">: {first.asked}</span>
      </a>
    </>
  );
}
