import type { JSX } from "preact";
import type { Workload } from "../../casework/work-lists/workload.ts";
import { homeWords } from "../../wording/home.ts";
import { sharedWords } from "../../wording/shared.ts";
import { WorkTable } from "../components/work-table/work-table.tsx";

/** What each person of the service carries. */
export const WorkloadTable = ({ people }: { readonly people: readonly Workload[] }): JSX.Element | null =>
  people.length === 0 ? null : (
    <div class="home__more">
      <WorkTable
        caption={homeWords().workload.caption}
        columns={[
          { heading: homeWords().workload.person, width: "wide" },
          { heading: sharedWords().youngPeople, width: "middle", numeric: true },
          { heading: homeWords().workload.openStages, width: "middle", numeric: true },
          { heading: sharedWords().late, width: "narrow", numeric: true },
          { heading: sharedWords().dueIn14Days, width: "middle", numeric: true },
          { heading: homeWords().workload.returned, width: "middle", numeric: true },
        ]}
        groups={[
          {
            id: "workload",
            heading: homeWords().workload.whoHasWhat,
            rows: people.map((person) => ({
              key: person.userId,
              cells: [
                person.name,
                person.youngPeople,
                person.openStages,
                person.late > 0 ? <span class="red">{homeWords().workload.late(person.late)}</span> : 0,
                person.dueSoon,
                person.returned,
              ],
            })),
          },
        ]}
      />
    </div>
  );
