import type { Face } from "./font-faces.ts";
import type { Piece, PlacedGlyph } from "./shape.ts";

type Reference = PDFKit.PDFKitReference;

/** Character codes are two bytes; some room is left for what a piece may add at once. */
const FULL = 60_000;

/**
 * A font as one document holds it: the glyphs used, each code with the exact characters that it stands for. The same
 * glyph gets one code for each text that it stands for (a space may be a tab, a replacement mark any character), so what
 * is copied, searched or read aloud is what was typed. pdfkit's own embedding keeps only one text for each glyph.
 */
export class EmbeddedFont {
  readonly name: string;
  readonly reference: Reference;
  private readonly document: PDFKit.PDFDocument;
  private readonly face: Face;
  private readonly subset: ReturnType<Face["font"]["createSubset"]>;
  private readonly codes = new Map<string, number>();
  private readonly widths: number[] = [];
  private readonly texts: string[] = [];
  private readonly glyphs: number[] = [];

  constructor(document: PDFKit.PDFDocument, face: Face, name: string) {
    this.document = document;
    this.face = face;
    this.name = name;
    this.reference = document.ref({});
    this.subset = face.font.createSubset();
    // Code 0 is the font's mark for a missing glyph; no text uses it.
    this.widths.push(face.font.getGlyph(0).advanceWidth * face.scale);
    this.texts.push("\uFFFD");
    this.glyphs.push(0);
  }

  get full(): boolean {
    return this.codes.size > FULL;
  }

  /** The piece as operators inside a TJ array that begins and ends with the pen where the piece does. */
  encode(piece: Piece, size: number): string {
    let out = "";
    let hex = "";
    let pen = 0;
    let rise = 0;
    const flush = () => {
      if (hex) out += `<${hex}>`;
      hex = "";
    };
    for (const glyph of piece.glyphs) {
      if (glyph.rise !== rise) {
        flush();
        rise = glyph.rise;
        out += `] TJ ${round((rise * size) / 1000)} Ts [`;
      }
      if (Math.abs(glyph.x - pen) > 0.01) {
        flush();
        out += ` ${round(pen - glyph.x)}`;
        pen = glyph.x;
      }
      hex += this.code(glyph).toString(16).padStart(4, "0");
      pen += glyph.advance;
    }
    flush();
    if (rise !== 0) out += "] TJ 0 Ts [";
    if (Math.abs(piece.width - pen) > 0.01) out += ` ${round(pen - piece.width)}`;
    return out;
  }

  private code(glyph: PlacedGlyph): number {
    const key = `${glyph.id} ${glyph.text}`;
    let code = this.codes.get(key);
    if (code === undefined) {
      code = this.glyphs.length;
      this.codes.set(key, code);
      const placed: unknown = this.subset.includeGlyph(this.face.font.getGlyph(glyph.id));
      if (typeof placed !== "number") throw new Error("The font library did not say where it has put a glyph.");
      this.glyphs.push(placed);
      this.widths.push(glyph.advance);
      this.texts.push(glyph.text);
    }
    return code;
  }

  /** Writes the font into the document; nothing can be encoded afterwards. */
  close(): void {
    const { font, scale } = this.face;
    const file = this.stream(this.subset.encode());
    const name = `${subsetTag(this.name)}+${font.postscriptName}`;
    const { bbox } = font;
    const descriptor = this.document.ref({
      Type: "FontDescriptor",
      FontName: name,
      Flags: 4,
      FontBBox: [bbox.minX * scale, bbox.minY * scale, bbox.maxX * scale, bbox.maxY * scale],
      ItalicAngle: 0,
      Ascent: font.ascent * scale,
      Descent: font.descent * scale,
      CapHeight: (font.capHeight || font.ascent) * scale,
      StemV: 80,
      FontFile2: file,
    });
    descriptor.end(undefined);
    const places = Buffer.alloc(this.glyphs.length * 2);
    this.glyphs.forEach((glyph, code) => {
      places.writeUInt16BE(glyph, code * 2);
    });
    const descendant = this.document.ref({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: name,
      CIDSystemInfo: { Registry: pdfString("Adobe"), Ordering: pdfString("Identity"), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [0, this.widths.map((width) => Math.round(width * 1000) / 1000)],
      CIDToGIDMap: this.stream(places),
    });
    descendant.end(undefined);
    Object.assign(this.reference.data, {
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ToUnicode: this.stream(Buffer.from(toUnicode(this.texts), "latin1")),
    });
    this.reference.end(undefined);
  }

  private stream(content: Uint8Array): Reference {
    const reference = this.document.ref({});
    reference.end(content);
    return reference;
  }
}

/** Six letters before the name say that the font is a part of the whole one (ISO 32000-1, 9.6.4). */
function subsetTag(name: string): string {
  const number = Number(name.slice(1));
  return `ASP${String.fromCharCode(65 + (Math.trunc(number / 676) % 26), 65 + (Math.trunc(number / 26) % 26), 65 + (number % 26))}`;
}

/** pdfkit writes plain strings as names and String objects as text. */
function pdfString(text: string): object {
  return Object(text);
}

function toUnicode(texts: readonly string[]): string {
  const ranges: string[] = [];
  for (let start = 0; start < texts.length; start += 100) {
    const part = texts.slice(start, start + 100);
    const lines = part.map((text, index) => `<${hex4(start + index)}> <${utf16(text)}>`);
    ranges.push(`${part.length} beginbfchar\n${lines.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${ranges.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function hex4(value: number): string {
  return value.toString(16).padStart(4, "0");
}

function utf16(text: string): string {
  let out = "";
  for (let index = 0; index < text.length; index += 1) out += hex4(text.charCodeAt(index));
  return out;
}

/** A number as PDF writes it, with no more digits than can be seen. */
export function round(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
