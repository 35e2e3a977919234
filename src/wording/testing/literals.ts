/** Looks through the source of a page for words that a person would read and that stand there themselves, not in a wording file. */
import ts from "typescript";

export interface Literal {
  readonly line: number;
  readonly text: string;
}

/** Attributes and properties that are read out or shown, whatever they hold. */
const spoken =
  /^(aria-label|aria-description|title|placeholder|alt|label|caption|heading|hint|note|text|does|summary|happened|kept|toDo|.*Text)$/;
/** Where words are no words of a page. */
const technical = /^(class|classes|className|value|name|autocomplete|rel|method|code|kind|key|id|href|style)$/;
/** Calls whose words go to the database, a log, a developer, or the reasons of the route table. */
const unseen =
  /(^|\.)(notAudited|recordedBy|warn|error|info|secrets\.key|endsWith|select|selectFrom|innerJoin|leftJoin|super|RegExp|URL|\w*Error)$/;

/** Two words in a row, or one that begins as a sentence does. */
const readsAsWords = /\p{L}[\p{L}’']*[,:.!?]? \p{L}|^\p{Lu}\p{Ll}+(?=$|[ ,.:!?…])/u;

/**
 * The literals of a file that a person would read: text between tags, attributes that are spoken, and any other string that reads as words.
 *
 * @param names that are the same in every language and may stand: AssetPlus
 */
export function literalsIn(file: string, source: string, names: ReadonlySet<string> = new Set()): readonly Literal[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Literal[] = [];
  const add = (node: ts.Node, text: string): void => {
    const said = text.trim();
    if (names.has(said)) return;
    found.push({ line: parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1, text: said });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isTaggedTemplateExpression(node)) return;
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && unseen.test(node.expression.getText(parsed))) return;
    if (ts.isJsxText(node)) {
      if (/\p{L}/u.test(node.text)) add(node, node.text);
      return;
    }
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) {
      const text = textOf(node);
      if (isShown(node, text, parsed)) add(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** The words of a literal; what is filled in does not count. */
const textOf = (node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression): string =>
  ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join("…")
    : node.text;

function isShown(node: ts.Node, text: string, parsed: ts.SourceFile): boolean {
  const place = nameOfPlace(node, parsed);
  if (place !== null && technical.test(place)) return false;
  if (place !== null && spoken.test(place) && /\p{L}/u.test(text)) return true;
  return readsAsWords.test(text.trim());
}

/** The attribute or property that a literal is the value of, also through a choice: `title={x ? "A" : "B"}`. */
function nameOfPlace(node: ts.Node, parsed: ts.SourceFile): string | null {
  let at = node.parent;
  while (ts.isConditionalExpression(at) || ts.isParenthesizedExpression(at) || ts.isJsxExpression(at)) at = at.parent;
  return ts.isJsxAttribute(at) || ts.isPropertyAssignment(at) ? at.name.getText(parsed) : null;
}
