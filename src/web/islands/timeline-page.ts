/** The timeline: one stop of the Tab key for the whole drawing, arrows inside it. Without this script every mark is a link by itself. */
import { printButtons } from "./printing/print-button.ts";
import { moveInDrawing } from "./timeline/move-in-drawing.ts";

for (const drawing of document.querySelectorAll<SVGElement>("svg[data-timeline]")) moveInDrawing(drawing);
printButtons();
