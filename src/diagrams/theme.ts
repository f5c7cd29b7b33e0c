import { parseColour } from './colour.ts';
import { sentinel, type Token } from './tokens.ts';

type Values = Record<string, unknown>;

/** Which token a theme variable carries; the first pattern that matches its name decides. */
const roles: readonly (readonly [RegExp, Token])[] = [
  [/^(arch)?edge(Arrow)?Color$|^archEdge/i, 'line'],
  [/^sequenceNumberColor$/, 'bg'],
  [/^(titleColor|textColor|classText)$/, 'fg'],
  [/^task(TextOutside|TextDark|TextClickable|Text|TextLight)Color$/, 'fg'],
  [/^(scale|commit|tag)LabelColor$|LegendTextColor$/, 'fg'],
  [/^branchLabelColor$|^pieSectionTextColor$/, 'on-strong'],
  [/(Text|Title)(Fill|Color)$|LabelColor$|^(title|label|dataLabel)Color$/, 'fg'],
  [/^(edgeLabelBackground|relationLabelBackground|commitLabelBackground|labelBackgroundColor)$/, 'label'],
  [/^tagLabelBackground$/, 'accent-soft'],
  [/^tagLabelBorder$/, 'accent'],
  [/^note(Bkg)Color$/, 'note'],
  [/^noteBorderColor$/, 'note-line'],
  [/^(todayLine|vertLine)Color$/, 'accent'],
  [/^activationBkgColor$|^activeTaskBkgColor$/, 'accent-soft'],
  [/^activationBorderColor$|^activeTaskBorderColor$/, 'accent'],
  [/^critBkgColor$|^errorBkgColor$/, 'danger-soft'],
  [/^critBorderColor$/, 'danger'],
  [/^doneTaskBkgColor$/, 'done'],
  [/^doneTaskBorderColor$/, 'muted'],
  [/^gridColor$|^excludeBkgColor$|graticuleColor/i, 'grid'],
  [/^(sectionBkgColor2?|clusterBkg|altBackground|rectBkgColor|secondaryColor|tertiaryColor)$/, 'group'],
  [/^(compositeTitleBackground|labelBoxBkgColor)$|^surface/, 'group'],
  [/^(altSectionBkgColor|background|compositeBackground|backgroundColor)$/, 'bg'],
  [
    /^(clusterBorder|compositeBorder|labelBoxBorderColor|archGroupBorderColor|flowContainerStroke)$/,
    'group-line',
  ],
  [/^rowEven$|^attributeBackgroundColorEven$/, 'group'],
  [/^rowOdd$|^attributeBackgroundColorOdd$/, 'bg'],
  [/^quadrant[13]Fill$/, 'group'],
  [/^quadrant[24]Fill$/, 'bg'],
  [/^quadrantPointFill$/, 'accent'],
  [/^quadrant(In|Ex)ternalBorder/, 'group-line'],
  [/^pie(Outer)?StrokeColor$/, 'bg'],
  [/^(actorLineColor|innerEndBackground)$/, 'muted'],
  [/^(specialStateColor|signalColor|transitionColor|relationColor|lineColor|arrowheadColor)$/, 'line'],
  [/axis.*(Tick|Line)Color$|^axisColor$|^defaultLinkColor$/i, 'line'],
  [/Border(Color)?$|^nodeBorder$|^border[12]$/, 'node-line'],
  [/^(primaryColor|mainBkg|nodeBkg|actorBkg|stateBkg|personBkg|taskBkgColor)$/, 'node'],
  [/Background$|Bkg(Color)?$|Fill$/, 'node'],
  [/Color$|Stroke$|Arrowhead$/, 'line'],
];

/** Numbered palettes: variable prefix → how its members are coloured. */
const palettes: readonly (readonly [RegExp, (n: number) => Token])[] = [
  [/^cScaleLabel\d+$/, () => 'fg'],
  [/^gitBranchLabel\d+$/, () => 'on-strong'],
  [/^cScaleInv\d+$|^cScalePeer\d+$/, strong],
  [/^cScale\d+$/, tint],
  [/^git(Inv)?\d+$/, strong],
  [/^pie\d+$/, (n) => strong(n - 1)],
];

/** Returns the tint for the n-th member of a series. */
export function tint(n: number): Token {
  return `t${(n % 8) + 1}` as Token;
}

/** Returns the strong colour for the n-th member of a series. */
export function strong(n: number): Token {
  return `s${(n % 8) + 1}` as Token;
}

function tokenFor(name: string): Token | undefined {
  const palette = palettes.find(([pattern]) => pattern.test(name));
  if (palette) return palette[1](Number(/\d+$/.exec(name)?.[0] ?? 0));
  return roles.find(([pattern]) => pattern.test(name))?.[1];
}

/**
 * Replaces every colour among theme variables by the stand-in of a token.
 *
 * @param variables the complete variables of some theme
 * @returns the same names; what is no colour stays as it is
 */
export function sentinelTheme(variables: Values): Values {
  const themed: Values = {};
  for (const [name, value] of Object.entries(variables)) {
    if (typeof value === 'object' && value !== null) themed[name] = sentinelTheme(value as Values);
    else if (typeof value === 'string' && isColour(value)) themed[name] = sentinel(tokenFor(name) ?? 'line');
    else themed[name] = value;
  }
  return themed;
}

function isColour(value: string): boolean {
  return parseColour(value) !== undefined || /^(rgb|hsl)a?\(/.test(value);
}

/** Variables the base theme leaves to style sheets, or that are no plain colours. */
export function extraVariables(): Values {
  const fg = sentinel('fg');
  const plot = Array.from({ length: 8 }, (_, i) => sentinel(strong(i))).join(',');
  return {
    fontSize: '16px',
    useGradient: false,
    dropShadow: 'none',
    pieOpacity: '1',
    pieTitleTextSize: '18px',
    pieSectionTextSize: '14px',
    pieLegendTextSize: '14px',
    pieStrokeWidth: '1px',
    pieOuterStrokeWidth: '0px',
    commitLabelFontSize: '12px',
    tagLabelFontSize: '12px',
    archEdgeWidth: '2',
    archGroupBorderWidth: '1.5px',
    packet: {
      startByteColor: fg,
      endByteColor: fg,
      labelColor: fg,
      titleColor: fg,
      blockStrokeColor: sentinel('node-line'),
      blockFillColor: sentinel('node'),
      byteFontSize: '12px',
      labelFontSize: '14px',
      titleFontSize: '16px',
    },
    plotColorPalette: plot,
  };
}
