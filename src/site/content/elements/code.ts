import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Code, Nodes, Parents } from 'mdast';
import { fenceMeta } from '../code/fence-meta.ts';
import { codeLanguages } from '../code/languages.ts';
import { interfaceLanguage, label } from '../placeholders.ts';
import { playground } from '../playground.ts';
import type { Verification } from '../verification.ts';
import type { PageContext, VersionBlocks } from './context.ts';
import { diagramFigure } from './diagram.ts';
import { plainText } from './element.ts';
import { type VersionPanel, versionTabs } from './version-tabs.ts';

/** Code with language label and title, or the diagram that it describes. */
export function code(node: Code, parent: Parents | undefined, context: PageContext): ElementContent[] {
  const drawn = context.diagrams.get(node);
  if (drawn) return [diagramFigure(drawn)];
  const line = node.position?.start.line ?? 0;
  const versions = context.versionBlocks.get(line);
  // The first of several outputs brings the others along.
  if (versions) return versions.blocks[0]?.node === node ? [outputTabs(versions, context)] : [];
  const known = context.verifications.get(line);
  if (known) note(node, parent, known, context);
  return [codeFigure(node, known, context), ...(known ? recordedOutputs(known) : [])];
}

function outputTabs({ anchor, blocks }: VersionBlocks, context: PageContext): Element {
  const panels = blocks.map(({ node, labels }) => ({ labels, figure: codeFigure(node, undefined, context) }));
  return versionTabs(anchor, panels);
}

function codeFigure(node: Code, known: Verification | undefined, context: PageContext): Element {
  const language = node.lang ?? 'text';
  const { title, pseudo } = fenceMeta(node.meta);
  const name = codeLanguages[language]?.label ?? (language === 'text' ? undefined : language);
  const caption = [
    ...(title ? [h('span', { class: 'code-title' }, title)] : []),
    ...(name ? [h('span', { class: 'code-language' }, name)] : []),
    ...(known ? [verificationMark(known)] : []),
    ...(known?.playground ? [playgroundLink()] : []),
    ...(pseudo ? [h('span', { class: 'code-language', lang: interfaceLanguage }, label('codePseudo'))] : []),
  ];
  return h('figure', { class: 'code', ...(known && { id: known.anchor }) }, [
    ...(caption.length > 0 ? [h('figcaption', { dataPagefindIgnore: true }, caption)] : []),
    h('pre', [h('code', context.highlighter.highlight(node.value, language))]),
  ]);
}

// A quiet word beside code that the lab can run: run with what and when, or not yet.
function verificationMark(known: Verification): Element {
  const state = known.date === undefined ? 'unverified' : known.state;
  const run = known.date === undefined ? undefined : `${known.tools.join(', ')} · ${known.date}`;
  return h('span', { class: 'code-verified', dataState: state, lang: interfaceLanguage }, label(state, run));
}

function playgroundLink(): Element {
  return h(
    'a',
    {
      class: 'playground',
      href: playground,
      rel: 'noreferrer',
      title: label('playgroundHint'),
      lang: interfaceLanguage,
    },
    label('playground'),
  );
}

/** What the lab has recorded, where the note itself claims no output. */
function recordedOutputs({ recorded, anchor }: Verification): Element[] {
  const panels: VersionPanel[] = Object.entries(recorded).map(([version, text]) => ({
    labels: [version],
    figure: h('figure', { class: 'code' }, [
      h('figcaption', { dataPagefindIgnore: true }, [
        h('span', { class: 'code-title', lang: interfaceLanguage }, label('recordedOutput')),
      ]),
      h('pre', [h('code', text)]),
    ]),
  }));
  if (panels.length > 1) return [versionTabs(anchor, panels)];
  return panels.map(({ figure }) => figure);
}

/** Remembers a snippet for the page that lists all of them. */
function note(
  node: Code,
  parent: Parents | undefined,
  { state, kind, tools, date, anchor }: Verification,
  context: PageContext,
): void {
  const words =
    fenceMeta(node.meta).title ?? introduction(node, parent) ?? context.headings.at(-1)?.text ?? '';
  context.snippets.push({ anchor, words, kind, state, tools, ...(date !== undefined && { date }) });
}

/** The last sentence before the code, which mostly says what it shows. */
function introduction(node: Code, parent: Parents | undefined): string | undefined {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  if (before?.type !== 'paragraph') return undefined;
  // With which version it was run is said beside it.
  const text = plainText(before.children)
    .trim()
    .replace(/(?:（[^（）]*实测[^（）]*）)?[：:]?$/, '');
  const sentence = text.split(/(?<=[。！？])/).at(-1) ?? '';
  return sentence === '' ? undefined : sentence;
}
