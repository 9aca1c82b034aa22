// Reads back the PDFs that Sapar makes, for tests. Text comes in the order of the file, not by its place on the page; where a
// line ends inside a long word cannot be told from where it ends at a space, so compare long answers without spaces. No-break spaces come as plain ones.
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Read = {
  /** The lines of each page. */
  pages: string[][];
  /** The titles of the top bookmarks. */
  outline: string[];
  lang?: string;
};

/** The text, bookmarks and language of a PDF. */
export function readPdf(bytes: Uint8Array): Promise<Read> {
  return withPdf(bytes, async (pdf) => {
    const pages: string[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      pages.push(text.split('\n'));
    }
    const outline = ((await pdf.getOutline()) ?? []).map(({ title }) => title);
    const { info } = await pdf.getMetadata();
    const lang = 'Language' in info && typeof info.Language === 'string' ? info.Language : undefined;
    return { pages, outline, ...(lang === undefined ? {} : { lang }) };
  });
}

/** The boxes of each visa form as its tags tell them: by number, the paragraphs and table cells of the box, labels first. */
export function readBoxes(bytes: Uint8Array): Promise<Map<number, string[]>[]> {
  return withPdf(bytes, async (pdf) => {
    const forms: Map<number, string[]>[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const texts = await textsById(page);
      const textOf = (node: Node): string =>
        'id' in node ? (texts.get(node.id) ?? '') : node.children.map(textOf).join('');
      for (const item of withRole(await page.getStructTree(), ['LI'])) {
        const [label, ...paragraphs] = withRole(item, ['Lbl', 'P', 'TH', 'TD']).map((node) => textOf(node).trim());
        const box = Number.parseInt(label ?? '', 10);
        if (box === 1) forms.push(new Map());
        // Boxes of other pages stand in the tree too, without their text.
        if (label) forms.at(-1)?.set(box, paragraphs);
      }
    }
    return forms;
  });
}

const mm = 25.4 / 72;

/** The pictures of each page, by width and height in millimetres, as they are placed. */
export function picturesIn(bytes: Uint8Array): Promise<[number, number][][]> {
  return withPdf(bytes, async (pdf) => {
    const pages: [number, number][][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
      // The picture fills the unit square of the transformation before it.
      let scale: [number, number] = [0, 0];
      const found: [number, number][] = [];
      fnArray.forEach((operator, at) => {
        if (operator === OPS.transform) scale = [Math.abs(argsArray[at][0]) * mm, Math.abs(argsArray[at][3]) * mm];
        if (operator === OPS.paintImageXObject) found.push(scale);
      });
      pages.push(found);
    }
    return pages;
  });
}

/** What is said of each picture to those who do not see it. */
export function figuresIn(bytes: Uint8Array): Promise<string[]> {
  return withPdf(bytes, async (pdf) => {
    const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
    const trees = await Promise.all(pages.map(async (page) => (await page).getStructTree()));
    return trees.flatMap((tree) => withRole(tree, ['Figure'])).map((node) => ('alt' in node ? String(node.alt) : ''));
  });
}

/** The pages as a printer would draw them, `dpi` dots an inch: width and height in dots, RGBA. */
export function drawnPages(
  bytes: Uint8Array,
  dpi: number,
): Promise<{ width: number; height: number; data: Uint8ClampedArray }[]> {
  return withPdf(bytes, async (pdf) => {
    const drawn = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: dpi / 72 });
      const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
      // pdf.js makes its canvases itself: in Node one of its own dependencies.
      const { canvas, context } = (pdf.canvasFactory as Canvases).create(width, height);
      await page.render({ canvas, canvasContext: context, viewport }).promise;
      drawn.push({ width, height, data: context.getImageData(0, 0, width, height).data });
    }
    return drawn;
  });
}

type Canvases = {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
};

async function withPdf<T>(bytes: Uint8Array, read: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  // pdf.js takes the bytes it is given for itself.
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;
type Node = { role: string; children: Node[] } | { type: string; id: string };

/** The nodes of some roles, outermost first, in reading order. */
function withRole(node: Node | null, roles: string[]): Node[] {
  if (!node || 'id' in node) return [];
  return roles.includes(node.role)
    ? [node, ...node.children.flatMap((child) => withRole(child, roles))]
    : node.children.flatMap((child) => withRole(child, roles));
}

/** The text of each piece of marked content of a page. */
async function textsById(page: Page): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      const id = open.findLast((candidate) => candidate !== null);
      if (id) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id || null);
  }
  return texts;
}
