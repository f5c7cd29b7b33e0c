import { describe, expect, it } from 'vitest';
import { diagramKeywords } from './keywords.ts';
import { normaliseSource, prepareSource } from './prepare-source.ts';
import { sentinel } from './tokens.ts';

function problem(code: string): unknown {
  const outcome = prepareSource(code);
  return outcome.ok ? undefined : outcome.problem;
}

function prepared(code: string): string {
  const outcome = prepareSource(code);
  return outcome.ok ? outcome.source.code : '';
}

describe('prepareSource', () => {
  it('names the allowed keywords when it does not know the first word', () => {
    for (const code of ['flowchrt TD\nA-->B', '%% 注释\n\nsankey-beta\na,b,1', '']) {
      expect(problem(code)).toMatchObject({ line: 1, column: 1, expected: diagramKeywords.join(', ') });
    }
  });

  it.each([
    ['%%{init: {"securityLevel": "loose"}}%%\nflowchart TD\nA-->B', 1, 12],
    ['flowchart TD\n  %%{init: {"themeCSS": "*{}"}}%%\nA-->B', 2, 14],
    ['---\nconfig:\n  htmlLabels: true\n---\nflowchart TD\nA-->B', 3, 3],
    ['%%{init: {"themeVariables": {"fontFamily": "x"}}}%%\nflowchart TD\nA-->B', 1, 31],
    ['flowchart TD\nA-->B\n  click A "javascript:alert(1)"', 3, 3],
    ['flowchart TD\n  A@{ img: "https://example.org/a.png" }', 2, 4],
    ['flowchart TD\nA-->B\n %%{ open', 3, 2],
    ['stateDiagram-v2\n  A ==> B', 2, 5],
  ])('refuses %j', (code, line, column) => {
    expect(problem(code)).toMatchObject({ line, column });
  });

  it('lets harmless settings pass without effect', () => {
    expect(
      prepared(
        '---\ntitle: 标题\nconfig:\n  look: neo\n---\n%%{init: {"theme":"dark"}}%%\nflowchart TD\nA-->B',
      ),
    ).toBe('flowchart TD\nA-->B');
  });

  it('passes on the compact layout', () => {
    const kept = '---\nconfig:\n  layout: dagre\n---\nflowchart TD\nA-->B';
    expect(prepared(kept)).toBe(kept);
    expect(prepared('%%{init: {"layout": "dagre"}}%%\nflowchart TD\nA-->B')).toBe(kept);
  });

  it('replaces the colours of an author by colours of the theme', () => {
    expect(prepared('flowchart TD\nA-->B\nstyle A fill:#fdd,stroke:red,color:#fff')).toContain(
      `style A fill:${sentinel('t6')},stroke:${sentinel('s6')},color:${sentinel('fg')}`,
    );
  });

  it('defines the ready classes a source uses', () => {
    expect(prepared('flowchart TD\nA:::danger-->B')).toContain('\nclassDef danger fill:');
    expect(prepared('flowchart TD\nA-->B')).not.toContain('classDef');
  });

  it('normalises without moving anything', () => {
    expect(normaliseSource('a  \r\n%% 注释\r\n  b\n\n')).toBe('a\n\n  b');
  });
});
