import type { JSX } from "preact";
import { isEarlier, livingVersion } from "../../../casework/framework-migration/steps.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { versionWords } from "../../../wording/version.ts";
import { EventNote } from "../../components/event-note/event-note.tsx";
import { stagePath } from "../paths.ts";

export const versionPath = (stageId: string): string => `${stagePath(stageId)}/version`;

/** On an open stage that is still asked with an earlier version: that there is a newer one, and the way to it for those who may take it. */
export function VersionNotice({
  visible,
  mayMove,
}: {
  readonly visible: VisibleStage;
  readonly mayMove: boolean;
}): JSX.Element | null {
  const { framework } = visible.compiled;
  const living = livingVersion(framework.id);
  if (visible.head.status !== "in-progress" || living === null || !isEarlier(framework.id, framework.version))
    return null;
  const say = versionWords().notice;
  return (
    <EventNote heading={say.heading}>
      {say.askedWith(framework.version, living)}{" "}
      {mayMove ? (
        <>
          <a href={versionPath(visible.head.id)}>{say.see}</a>.
        </>
      ) : (
        say.ownerCanMove
      )}
    </EventNote>
  );
}
