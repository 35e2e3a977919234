import type { JSX } from "preact";
import { isEarlier, livingVersion } from "../../../casework/framework-migration/steps.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
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
  if (visible.head.status !== "in-progress" || !isEarlier(framework.id, framework.version)) return null;
  return (
    <EventNote heading="The questions have a new version.">
      {mayMove ? (
        <>
          This stage is asked with version {framework.version}; new stages begin with {livingVersion(framework.id)}.{" "}
          <a href={versionPath(visible.head.id)}>See what would move, and move it when you are ready</a>.
        </>
      ) : (
        <>
          This stage is asked with version {framework.version}; new stages begin with {livingVersion(framework.id)}. Its
          owner or a manager can move it.
        </>
      )}
    </EventNote>
  );
}
