import { emojiFace, type Face, faceFor, textFace, type Weight } from "./font-faces.ts";
import { graphemesOf } from "./graphemes.ts";

/** One glyph where it stands in its piece; lengths in thousandths of the text size. */
export interface PlacedGlyph {
  readonly id: number;
  /** The characters that it stands for; what a reader of the file gets back. Empty when another glyph carries them. */
  readonly text: string;
  /** How far the pen moves by itself when the glyph is drawn. */
  readonly advance: number;
  readonly x: number;
  readonly rise: number;
}

/** Text in one font and one direction, shaped. Its glyphs are in reading order, whichever way they run on the page. */
export interface Piece {
  readonly face: Face;
  readonly glyphs: readonly PlacedGlyph[];
  readonly width: number;
}

/** Scripts whose letters stand one after the other, so that no shaping is needed beyond kerning. */
const SIMPLE =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2100-\u214F]*$/;

const EMOJI = /\p{Emoji_Presentation}|\uFE0F|\p{Extended_Pictographic}(?:\u200D|\p{Emoji_Modifier})/u;
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}+$/u;
const WHITE = /^\s$/u;
const REPLACEMENT = 0xfffd;
const CACHE_LIMIT = 60_000;

const shaped = new Map<string, readonly Piece[]>();

/** The text shaped, as one piece for each change of font. Words repeat, so the answers are kept. */
export function piecesOf(text: string, weight: Weight, rightToLeft: boolean): readonly Piece[] {
  const key = (weight === "bold" ? "b" : "r") + (rightToLeft ? "<" : ">") + text;
  const known = shaped.get(key);
  if (known) return known;
  const made = !rightToLeft && SIMPLE.test(text) ? simplePieces(text, weight) : anyPieces(text, weight, rightToLeft);
  if (shaped.size > CACHE_LIMIT) shaped.clear();
  shaped.set(key, made);
  return made;
}

/** A single character drawn as another one, as a bracket is in right-to-left text. */
export function mirroredPiece(character: string, mirror: string, weight: Weight): Piece | null {
  const code = mirror.codePointAt(0) ?? 0;
  const face = faceFor(code, weight);
  return face ? single(face, face.font.glyphForCodePoint(code).id, character) : null;
}

function simplePieces(text: string, weight: Weight): readonly Piece[] {
  const face = textFace(weight);
  const glyphs: PlacedGlyph[] = [];
  let x = 0;
  let before = "";
  for (const character of text) {
    const metrics = characterMetrics(face, character);
    if (metrics.id === 0) return anyPieces(text, weight, false);
    if (before) x += kerning(face, before, character);
    glyphs.push({ id: metrics.id, text: character, advance: metrics.advance, x, rise: 0 });
    x += metrics.advance;
    before = character;
  }
  return [{ face, glyphs, width: x }];
}

function tableOf<Value>(tables: WeakMap<Face, Map<string, Value>>, face: Face): Map<string, Value> {
  const known = tables.get(face);
  if (known) return known;
  const made = new Map<string, Value>();
  tables.set(face, made);
  return made;
}

const metricsByFace = new WeakMap<Face, Map<string, { id: number; advance: number }>>();

function characterMetrics(face: Face, character: string): { id: number; advance: number } {
  const table = tableOf(metricsByFace, face);
  let metrics = table.get(character);
  if (!metrics) {
    const code = character.codePointAt(0) ?? 0;
    const has = face.font.hasGlyphForCodePoint(code);
    const glyph = face.font.glyphForCodePoint(code);
    metrics = { id: has ? glyph.id : 0, advance: glyph.advanceWidth * face.scale };
    table.set(character, metrics);
  }
  return metrics;
}

const kerningByFace = new WeakMap<Face, Map<string, number>>();

/** The space that the font adds or takes between two letters, read once for each pair: far quicker than shaping each word. */
function kerning(face: Face, left: string, right: string): number {
  const table = tableOf(kerningByFace, face);
  const pair = left + right;
  let value = table.get(pair);
  if (value === undefined) {
    const run = face.font.layout(pair, { liga: false });
    const [first, second] = run.glyphs;
    value =
      first && second && run.glyphs.length === 2
        ? (run.advanceWidth - first.advanceWidth - second.advanceWidth) * face.scale
        : 0;
    table.set(pair, value);
  }
  return value;
}

/** Text of any script: cut into what people see as characters, gathered by the font that can show them, and shaped. */
function anyPieces(text: string, weight: Weight, rightToLeft: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let gathered = "";
  let gatheredFace: Face | null = null;
  const close = () => {
    if (gathered && gatheredFace) pieces.push(shapeRun(gatheredFace, gathered, rightToLeft));
    gathered = "";
    gatheredFace = null;
  };
  for (const segment of graphemesOf(text)) {
    if (WHITE.test(segment) || INVISIBLE.test(segment)) {
      close();
      pieces.push(blank(segment, weight));
      continue;
    }
    const emoji = EMOJI.test(segment) && allIn(emojiFace(), segment);
    const face: Face | null = emoji ? emojiFace() : faceOfCluster(segment, weight, gatheredFace);
    if (face === null) {
      close();
      pieces.push(...unshowable(segment, weight, rightToLeft));
    } else if (emoji) {
      close();
      pieces.push(shapeRun(face, segment, false));
    } else {
      if (face !== gatheredFace) close();
      gatheredFace = face;
      gathered += segment;
    }
  }
  close();
  return pieces;
}

/** A face with every character of the cluster; the face in use is kept where it can be, so that words stay joined. */
function faceOfCluster(cluster: string, weight: Weight, current: Face | null): Face | null {
  if (current && allIn(current, cluster) && !/^[\u0020-\u024F]/.test(cluster)) return current;
  for (const character of cluster) {
    const face = faceFor(character.codePointAt(0) ?? 0, weight);
    if (face && allIn(face, cluster)) return face;
  }
  return null;
}

function allIn(face: Face, cluster: string): boolean {
  for (const character of cluster) {
    if (!face.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) && !INVISIBLE.test(character)) return false;
  }
  return true;
}

/** A cluster that no single font has: each character by itself, and the replacement mark for those that none can show. */
function unshowable(cluster: string, weight: Weight, rightToLeft: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (const character of cluster) {
    const face = faceFor(character.codePointAt(0) ?? 0, weight);
    if (INVISIBLE.test(character)) pieces.push(blank(character, weight));
    else if (face) pieces.push(shapeRun(face, character, rightToLeft));
    else {
      const text = textFace(weight);
      pieces.push(single(text, text.font.glyphForCodePoint(REPLACEMENT).id, character));
    }
  }
  return pieces;
}

/** White space and invisible characters: nothing is seen, and the characters come back as they were typed. */
function blank(text: string, weight: Weight): Piece {
  const face = textFace(weight);
  const space = characterMetrics(face, " ");
  const width = INVISIBLE.test(text) ? 0 : text === "\t" ? 4 * space.advance : text === "\u3000" ? 1000 : space.advance;
  return { face, width, glyphs: [{ id: space.id, text, advance: space.advance, x: 0, rise: 0 }] };
}

function single(face: Face, id: number, text: string): Piece {
  const advance = face.font.getGlyph(id).advanceWidth * face.scale;
  return { face, width: advance, glyphs: [{ id, text, advance, x: 0, rise: 0 }] };
}

function shapeRun(face: Face, text: string, rightToLeft: boolean): Piece {
  const run = face.font.layout(text, undefined, undefined, undefined, rightToLeft ? "rtl" : "ltr");
  const glyphs: PlacedGlyph[] = [];
  let pen = 0;
  run.glyphs.forEach((glyph, index) => {
    const position = run.positions[index];
    if (!position) return;
    glyphs.push({
      id: glyph.id,
      text: String.fromCodePoint(...glyph.codePoints),
      advance: glyph.advanceWidth * face.scale,
      x: pen + position.xOffset * face.scale,
      rise: position.yOffset * face.scale,
    });
    pen += position.xAdvance * face.scale;
  });
  if (rightToLeft) glyphs.reverse();
  // Where the font has put its glyphs in another order than the letters (Indic vowels) or left some out, the first carries the whole word.
  const faithful = glyphs.map((glyph) => glyph.text).join("") === text;
  return {
    face,
    width: pen,
    glyphs: faithful ? glyphs : glyphs.map((glyph, index) => ({ ...glyph, text: index === 0 ? text : "" })),
  };
}
