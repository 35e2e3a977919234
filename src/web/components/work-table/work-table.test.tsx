import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { WorkTable } from "./work-table.tsx";

const html = renderToString(
  <WorkTable
    caption="Your young people"
    columns={[{ heading: "Young person" }, { heading: "Stage" }, { heading: "Left to do", numeric: true }]}
    groups={[
      {
        id: "due",
        heading: "Due (1)",
        note: "Earliest first",
        rows: [{ key: "a", cells: ["Aaliyah", "Review", "2"] }],
      },
      { id: "quiet", heading: "Nothing to do (0)", rows: [] },
    ]}
  />,
);

describe("WorkTable", () => {
  it("names each cell after its column, for narrow screens", () => {
    expect(html).toContain('data-l="Stage" role="cell">Review<');
    expect(html).toContain('class="num" data-l="Left to do" role="cell">2<');
  });

  it("stays a table to a screen reader when its rows are stacked", () => {
    for (const role of ["table", "rowgroup", "row", "rowheader", "columnheader", "cell"]) {
      expect(html).toContain(`role="${role}"`);
    }
    expect(html.match(/<(tr|td|th|table|thead|tbody)(?![^>]*role=)[ >]/g)).toBeNull();
  });

  it("gives every group a heading over all columns that can be linked to", () => {
    expect(html).toMatch(/id="due" colspan="3" scope="rowgroup"/i);
    expect(html).toContain("Nothing to do (0)");
  });
});
