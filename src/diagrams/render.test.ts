import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { boundingBox } from './geometry.ts';
import { createDiagramRenderer, type Diagram, type DiagramResult, quoteLabel } from './index.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'diagrams-'));
const fixtures = join(import.meta.dirname, 'fixtures');
const renderer = createDiagramRenderer({ cacheDir: join(folder, 'one') });
const names = readdirSync(fixtures).filter((name) => name.endsWith('.mmd'));

afterAll(async () => {
  await renderer.close();
  rmSync(folder, { recursive: true });
});

function draw(code: string, through = renderer): Promise<DiagramResult> {
  return through.render({ code, title: '图', lang: 'zh-CN' });
}

async function drawn(code: string, through = renderer): Promise<Diagram> {
  const result = await draw(code, through);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.diagram;
}

/** A drawing without the hash in its ids, which changes with every change of the renderer. */
function stable(diagram: Diagram): string {
  const lines = diagram.svg.replaceAll(diagram.key.slice(0, 8), 'id').replaceAll('><', '>\n<');
  return `${lines}\n`;
}

function source(name: string): string {
  return readFileSync(join(fixtures, name), 'utf8');
}

describe('fixtures', () => {
  it.each(names)('%s', async (name) => {
    const diagram = await drawn(source(name));
    expect(diagram.outline.length).toBeGreaterThan(1);
    expect(diagram.svg).toMatch(
      /^<svg [^>]*class="dg" role="img" aria-labelledby="dg-\w{8}-t" aria-describedby="dg-\w{8}-d"/,
    );
    expect(diagram.svg).toContain(`width="${diagram.width}" height="${diagram.height}"`);
    expect(diagram.svg).not.toMatch(
      /<style|<script|<foreignObject|<image|<a[ >]| style=| on\w+=| data-|href|NaN|undefined/,
    );
    expect(diagram.svg).not.toMatch(/(fill|stroke)="(?!none"|var\(--dg-)/);
    const ids = [...diagram.svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    await expect(stable(diagram)).toMatchFileSnapshot(join(fixtures, name.replace('.mmd', '.svg')));
    await expect(`${diagram.outline.join('\n')}\n`).toMatchFileSnapshot(
      join(fixtures, name.replace('.mmd', '.outline.txt')),
    );
  });

  it('come out the same in another order and another time zone', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Shanghai';
    const other = createDiagramRenderer({ cacheDir: join(folder, 'two') });
    try {
      for (const name of ['mindmap-memory.mmd', 'gitgraph-release.mmd', 'gantt-plan.mmd']) {
        expect(await drawn(source(name), other)).toEqual(await drawn(source(name)));
      }
    } finally {
      await other.close();
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('titles and descriptions', () => {
  it('come from the source, then from the caller and the outline', async () => {
    const stated = await drawn('flowchart TD\n  accTitle: 名\n  accDescr: 述\n  A[甲] --> B[乙]');
    expect(stated).toMatchObject({ title: '名', description: '述' });
    const silent = await drawn('flowchart TD\n  A[甲] -->|走| B[乙]');
    expect(silent).toMatchObject({ title: '图', description: '甲 → 乙: 走', outline: ['甲 → 乙: 走'] });
  });
});

describe('wrong sources', () => {
  it.each([
    ['flowchart TD\n  %% 注释\n  A[ok] --> B[好]\n  B -->> C{未闭合}', 4, 8],
    ['---\ntitle: 标题\n---\nflowchart TD\n  B -->> C', 5, 8],
    ['flowchart TD\n  A[ok --> B', 2, 13],
    ['classDiagram\n  class A {\n    +x', 3, 7],
    ['erDiagram\n  A ||--o{ B', 2, 13],
    ['gantt\n  dateFormat YYYY-MM-DD\n  section A\n  Task : a1, 2026-99-99, 5d', 4, 14],
    ['pie\n  "a" : 10\n  "b" : x', 3, 9],
    ['gitGraph\n  commit\n  checkout nope', 3, 12],
    ['packet\n  0-15: "a"\n  20-31: "b"', 3, 3],
    ['mindmap\n  root\n  other root', 3, 3],
  ])('%j is wrong at %i:%i', async (code, line, column) => {
    expect(await draw(code)).toMatchObject({ ok: false, problem: { line, column } });
  });
});

describe('hostile labels', () => {
  it.each([
    'flowchart TD\n  A["<img src=x onerror=alert(1)>"] --> B["<script>alert(1)</script>文字"]',
    'sequenceDiagram\n  A->>B: <b onclick=x>粗体</b> <svg onload=alert(1)>',
    'mindmap\n  root["</text><script>alert(1)</script>"]\n    子["&lt;iframe&gt;"]',
    'flowchart TD\n  A --> B\n  style A fill:url(javascript:alert(1))',
  ])('%j comes out as plain text', async (code) => {
    const result = await draw(code);
    if (result.ok)
      expect(result.diagram.svg).not.toMatch(/<(script|img|iframe|b|a)[ >]|<[^>]* on\w+=|<[^>]*javascript:/);
  });
});

describe('generated sources', () => {
  const labels = [
    'List<String> & "引号"',
    '`code` **not bold** _it_ ~~x~~',
    '# 标题 #1; 50% $x$ \\n',
    '{a}[b](c)|d|',
    'https://example.org/a_b?c=d&e=f#g',
    'subgraph end -->',
    'C++／C#：完整保留标点，“引号”与（括号）；emoji 😀',
    '%%{init: {}}%%',
  ];

  it.each([
    ['flowchart', ['flowchart TB', ...labels.map((label, i) => `  n${i}[${quoteLabel(label)}]`)]],
    ['mindmap', ['mindmap', '  root["根"]', ...labels.map((label, i) => `    n${i}[${quoteLabel(label)}]`)]],
  ])('%s keeps every character of a quoted label, inside its shape', async (_, lines) => {
    const { outline, svg } = await drawn(lines.join('\n'));
    for (const label of labels) expect(outline.map((line) => line.trim())).toContain(label);
    const page = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
    const words = [...page.querySelectorAll('text')].map((text) =>
      (text.textContent ?? '').replace(/\s/g, ''),
    );
    for (const label of labels) expect(words).toContain(label.replace(/\s/g, ''));
    const shapes = [...page.querySelectorAll('rect, circle')].flatMap((shape) => boundingBox(shape) ?? []);
    for (const text of page.querySelectorAll('text')) {
      const box = boundingBox(text);
      const inside = shapes.some(
        (shape) => box && shape.x <= box.x && shape.x + shape.width >= box.x + box.width,
      );
      expect(inside, text.textContent ?? '').toBe(true);
    }
  });
});
