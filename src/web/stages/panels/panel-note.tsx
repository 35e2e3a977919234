import type { JSX } from "preact";
import { isOpenPanel, type PanelTask } from "../../../casework/panels/panel-task.ts";
import { panelsWords } from "../../../wording/panels.ts";
import { EventNote } from "../../components/event-note/event-note.tsx";
import { panelPath } from "../paths.ts";
import { panelInWords } from "./panel-in-words.ts";

/** Where a manager signs: whether the panel was held, is due, or was put off and why. Nothing where none is called. */
export function PanelNote(props: { readonly stageId: string; readonly panel: PanelTask }): JSX.Element | null {
  const { stageId, panel } = props;
  if (panel.state === "not-called") return null;
  const line = (
    <>
      {panelInWords(panel).join(" ")} <a href={panelPath(stageId)}>{panelsWords().toPanel}</a>
    </>
  );
  return isOpenPanel(panel) ? (
    <EventNote heading={`${panelsWords().atSigning}:`}>{line}</EventNote>
  ) : (
    <p>
      <b>{panelsWords().atSigning}:</b> {line}
    </p>
  );
}
