import type { JSX } from "preact";
import { Mark, type MarkKind } from "../mark/mark.tsx";
import { SaveState } from "../save-state/save-state.tsx";
import { WorkTable } from "../work-table/work-table.tsx";

const KINDS: readonly MarkKind[] = [
  "none",
  "started",
  "ask",
  "carried",
  "received",
  "changed",
  "waiting",
  "done",
  "signed",
];

/** Marks, save states and a list of work. */
export function ShowcaseWork(): JSX.Element {
  return (
    <section aria-labelledby="marks">
      <h2 class="ruled" id="marks">
        Marks and lists of work
      </h2>
      <ul class="jump">
        {KINDS.map((kind) => (
          <li key={kind}>
            <Mark kind={kind} />
          </li>
        ))}
        <li>
          <SaveState state={{ kind: "saving" }} />
        </li>
        <li>
          <SaveState state={{ kind: "not saved" }} />
        </li>
      </ul>
      <WorkTable
        caption="Your young people, by what is needed from you"
        columns={[
          { heading: "Young person", width: "middle" },
          { heading: "Stage", width: "middle" },
          { heading: "Next for you" },
          { heading: "Date", width: "middle" },
          { heading: "Left to do", width: "narrow", numeric: true },
        ]}
        groups={[
          {
            id: "returned",
            heading: "Returned to you (1)",
            note: "Your manager asks for something",
            rows: [
              {
                key: "reece",
                cells: [
                  <a key="name" href="#reece">
                    <b>Reece Donnelly</b>
                  </a>,
                  "Referral Order report",
                  <a key="next" href="#comments">
                    3 comments from Helen Osei
                  </a>,
                  "Panel 25 Nov",
                  "3",
                ],
              },
            ],
          },
          {
            id: "due",
            heading: "Due in 14 days (1)",
            rows: [
              {
                key: "aaliyah",
                cells: [
                  <a key="name" href="#aaliyah">
                    <b>Aaliyah Grant</b>
                  </a>,
                  "Pre-Sentence Report (all options)",
                  <a key="next" href="#education">
                    Education
                  </a>,
                  <span key="date" class="red">
                    Was 18 Nov
                  </span>,
                  "2",
                ],
              },
            ],
          },
        ]}
      />
    </section>
  );
}
