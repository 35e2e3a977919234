import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** Start tag of a textarea whose text begins with an empty line. */
const TEXTAREA_BEFORE_LINE_BREAK = /<textarea(?: [^\s=>]+(?:="[^"]*")?)*>(?=\n)/g;

/**
 * Renders a whole page, `<html>` outermost, as the text to send.
 *
 * A browser drops the line break that follows the tag of a textarea, so a text that begins with an empty line is given
 * one more: what a person typed comes back to them as they typed it.
 */
export function renderPage(page: VNode): string {
  return `<!doctype html>\n${renderToString(page).replace(TEXTAREA_BEFORE_LINE_BREAK, "$&\n")}`;
}
