import type { DiagramModel } from './engine.ts';
import { call, fields, list, plain } from './model-values.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Outline of node-and-edge families: groups, edges in order, members of classes and entities, lone nodes. */
export function graphOutline(model: DiagramModel): string[] {
  const data = fields(call(model, 'getData'));
  const nodes = list(data['nodes']).filter((node) => node['shape'] !== 'noteGroup');
  const names = new Map(nodes.map((node) => [String(node['id']), nameOf(node)]));
  const name = (id: unknown): string => names.get(String(id)) ?? String(id);
  const edges = list(data['edges']);
  const linked = new Set(edges.flatMap((edge) => [String(edge['start']), String(edge['end'])]));
  const lines: string[] = [];
  for (const group of nodes.filter((node) => node['isGroup'] === true)) {
    const members = nodes
      .filter((node) => node['parentId'] === group['id'])
      .map(nameOf)
      .filter(Boolean);
    if (members.length > 0) lines.push(`${nameOf(group)}: ${members.join(', ')}`);
  }
  for (const node of nodes) {
    const members = membersOf(node);
    if (members.length > 0) lines.push(nameOf(node), ...members.map((member) => `  ${member}`));
    else if (node['isGroup'] !== true && !linked.has(String(node['id'])) && nameOf(node) !== '')
      lines.push(nameOf(node));
  }
  return [...lines, ...edges.map((edge) => edgeLine(edge, name)).filter(Boolean)];
}

function nameOf(node: Fields): string {
  if (node['shape'] === 'stateStart') return '●';
  if (node['shape'] === 'stateEnd') return '◉';
  if (['fork', 'join', 'choice'].includes(String(node['shape']))) return '◆';
  if (node['shape'] === 'classBox') return plain(node['text']) || label(node);
  return label(node) || plain(node['description']) || plain(node['name']) || plain(node['id']);
}

/** Labels in backticks are Markdown; their stars are no part of the words. */
function label(item: Fields): string {
  const text = plain(item['label']);
  return item['labelType'] === 'markdown' ? text.replace(/\*{1,2}([^*]+)\*{1,2}/g, '$1') : text;
}

function membersOf(node: Fields): string[] {
  const described = [...list(node['members']), ...list(node['methods'])].map((member) =>
    (plain(member['text']) || plain(member['id'])).replace(/^\\/, ''),
  );
  const attributes = list(node['attributes']).map((attribute) => {
    const keys = Array.isArray(attribute['keys']) ? attribute['keys'].join(', ') : '';
    return [attribute['type'], attribute['name'], keys, attribute['comment']]
      .map(plain)
      .filter(Boolean)
      .join(' ');
  });
  const isRequirement = node['shape'] === 'requirementBox';
  const requirement = isRequirement
    ? ['text', 'risk', 'verifyMethod', 'docRef'].map((key) => plain(node[key]))
    : [];
  return [...described, ...attributes, ...requirement].filter(Boolean);
}

const pointing = /^(extension|realization|dependency|arrow_\w+)$/;

function edgeLine(edge: Fields, name: (id: unknown) => string): string {
  // A class relation may be written from the general to the special; its arrow says which way it reads.
  const reversed = pointing.test(String(edge['arrowTypeStart'])) && edge['arrowTypeEnd'] === 'none';
  const ends = [name(edge['start']), name(edge['end'])];
  const [from = '', to = ''] = reversed ? ends.reverse() : ends;
  if (from === '' || to === '') return '';
  const counts = [edge['startLabelRight'], edge['endLabelLeft']].map(plain).filter(Boolean).join('–');
  const extra = [label(edge), counts].filter(Boolean).join(' ');
  return `${from} → ${to}${extra ? `: ${extra}` : ''}`;
}
