import { partNames } from "../../casework/countersignature/part-names.ts";
import type { PartRow } from "../../casework/work-lists/manager-home.ts";
import { whenInWords } from "../../wording/dates.ts";
import { homeWords } from "../../wording/home.ts";
import type { WorkRow } from "../components/work-table/work-table.tsx";
import { stagePath } from "../stages/paths.ts";
import { dayOf } from "../words/when.ts";
import { leftWords } from "./home-words.ts";
import { DateCell, PersonCell, StageCell } from "./stage-cells.tsx";

/** The page on which a part of a stage is read, returned or signed. */
export const signPath = ({ stage, request }: PartRow): string => `${stagePath(stage.stageId)}/sign/${request.part}`;

/** Parts that wait for this person's signature, as rows of the table of stages. */
export const signRows = (rows: readonly PartRow[], now: Date): readonly WorkRow[] =>
  rows.map((row) => {
    const { stage, request } = row;
    return {
      key: `${stage.stageId} ${request.part}`,
      cells: [
        <PersonCell {...stage} today={dayOf(now)} />,
        <StageCell stage={stage} />,
        <>
          <a href={signPath(row)}>{homeWords().readAndSign(partNames[request.part])}</a>
          <span class="small quiet">
            <br />
            {homeWords().asked(request.askedByName, whenInWords(request.askedAt, now))}
            {request.note && (
              <>
                : “<bdi>{request.note}</bdi>”
              </>
            )}
            {request.savedSince && `. ${homeWords().writtenSince}`}
          </span>
        </>,
        <DateCell stage={stage} />,
        leftWords(stage),
      ],
    };
  });
