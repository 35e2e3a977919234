/** What the timeline draws, counts and says in words, on the page and on paper, with fresh cases and many more of them. */
import "../../../assessment/timeline/draw-timeline.test.ts";
import "../../../assessment/timeline/gather-marks.test.ts";
import "../../../assessment/timeline/lulls.test.ts";
import "../../../documents/timeline/timeline-blocks.test.ts";
import "./timeline.test.tsx";
