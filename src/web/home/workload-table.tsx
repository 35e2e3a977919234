import type { JSX } from "preact";
import type { Workload } from "../../casework/work-lists/manager-home.ts";
import { WorkTable } from "../components/work-table/work-table.tsx";

/** What each person of the service carries. */
export const WorkloadTable = ({ people }: { readonly people: readonly Workload[] }): JSX.Element | null =>
  people.length === 0 ? null : (
    <div class="home__more">
      <WorkTable
        caption="What each person carries"
        columns={[
          { heading: "Person", width: "wide" },
          { heading: "Young people", width: "middle", numeric: true },
          { heading: "Open stages", width: "middle", numeric: true },
          { heading: "Late", width: "narrow", numeric: true },
          { heading: "Due in 14 days", width: "middle", numeric: true },
          { heading: "Returned to them", width: "middle", numeric: true },
        ]}
        groups={[
          {
            id: "workload",
            heading: "Who has what",
            rows: people.map((person) => ({
              key: person.userId,
              cells: [
                person.name,
                person.youngPeople,
                person.openStages,
                person.late > 0 ? <span class="red">{person.late} late</span> : 0,
                person.dueSoon,
                person.returned,
              ],
            })),
          },
        ]}
      />
    </div>
  );
