import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements in which every blank counts. */
const VERBATIM = new Set(["textarea", "pre"]);

/**
 * A blank run with a line break is how a template is laid out; one without is a word space and is kept.
 * Only the outer edges of a text are cut, inside it any run is one space.
 */
function normalText(text: string): string {
  return text
    .replace(/^\s*\n\s*/, "")
    .replace(/\s*\n\s*$/, "")
    .replace(/\s+/g, " ");
}

function lines(node: Node, depth: number, verbatim: boolean): readonly string[] {
  const indent = "  ".repeat(depth);
  if (node.nodeName === "#text" && "value" in node) {
    const text = verbatim ? node.value : normalText(node.value);
    return text === "" ? [] : [`${indent}"${text}"`];
  }
  if (!("tagName" in node)) return [];
  const attributes = node.attrs
    .map(({ name, value }) => ` ${name}="${value.replace(/\s+/g, " ").trim()}"`)
    .sort()
    .join("");
  const inner = VERBATIM.has(node.tagName);
  return [
    `${indent}<${node.tagName}${attributes}>`,
    ...node.childNodes.flatMap((child) => lines(child, depth + 1, inner)),
  ];
}

/**
 * One line per element and text of a piece of HTML, attributes in alphabetical order and layout blanks gone, so that
 * two pieces can be compared and a difference reads well.
 */
export function normalForm(html: string): string {
  return parseFragment(html)
    .childNodes.flatMap((node) => lines(node, 0, false))
    .join("\n");
}
