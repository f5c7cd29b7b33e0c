import type { MermaidConfig } from 'mermaid';
import { extraVariables, sentinelTheme } from './theme.ts';
import { sentinel } from './tokens.ts';

const axes = sentinel('line');

/**
 * Returns the site configuration of the renderer.
 *
 * @param baseVariables variables of the renderer's base theme, as computed by itself
 */
export function mermaidConfig(baseVariables: Record<string, unknown>): MermaidConfig {
  const { plotColorPalette, ...extra } = extraVariables();
  const themed: Record<string, unknown> = { ...sentinelTheme(baseVariables), ...extra };
  const chart = themed['xyChart'];
  if (typeof chart === 'object' && chart !== null) themed['xyChart'] = { ...chart, plotColorPalette };
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    logLevel: 'fatal',
    theme: 'base',
    look: 'classic',
    themeVariables: themed,
    // Chart axes are coloured by their drawing library with `currentColor`.
    themeCSS: `.grid .tick line { stroke: ${sentinel('grid')}; } .grid path { stroke: ${axes}; stroke-width: 0; }`,
    fontFamily: 'sans-serif',
    fontSize: 16,
    deterministicIds: true,
    deterministicIDSeed: 'diagram',
    handDrawnSeed: 1,
    htmlLabels: false,
    markdownAutoWrap: true,
    flowchart: { htmlLabels: false, wrappingWidth: 220, useMaxWidth: false, curve: 'basis' },
    sequence: { mirrorActors: false, useMaxWidth: false, wrap: false },
    gantt: { useWidth: 960, useMaxWidth: false, fontSize: 13, sectionFontSize: 13 },
    class: { htmlLabels: false, useMaxWidth: false },
    state: { useMaxWidth: false },
    er: { useMaxWidth: false },
    pie: { useMaxWidth: false },
    quadrantChart: { useMaxWidth: false },
    xyChart: { useMaxWidth: false },
    requirement: { useMaxWidth: false },
    mindmap: { useMaxWidth: false },
    kanban: { useMaxWidth: false },
    timeline: { useMaxWidth: false },
    gitGraph: { useMaxWidth: false },
    block: { useMaxWidth: false },
    packet: { useMaxWidth: false },
    architecture: { useMaxWidth: false },
    radar: { useMaxWidth: false },
  };
}
