import type { Element } from 'hast';
import { h } from 'hastscript';
import { interfaceLanguage, label } from '../placeholders.ts';

/** An output with the versions that print it. */
export interface VersionPanel {
  labels: readonly string[];
  figure: Element;
}

/** The style sheet knows as many; what comes after them is always shown. */
const mostTabs = 6;

/**
 * Outputs of which one is shown at a time. The choice is a group of radio buttons, which browsers, keyboards and
 * screen readers know without a script; the style sheet shows the output of the chosen one, and paper shows all.
 */
export function versionTabs(name: string, panels: readonly VersionPanel[]): Element {
  const tabs = panels
    .slice(0, mostTabs)
    .map(({ labels }, index) =>
      h('label', [
        h('input', { type: 'radio', name, checked: index === 0 }),
        h('span', labels.map((version) => versionName(version)).join(' · ')),
      ]),
    );
  return h('div', { class: 'versions' }, [
    h('fieldset', { lang: interfaceLanguage, dataPagefindIgnore: true }, [
      h('legend', label('outputByVersion')),
      ...tabs,
    ]),
    ...panels.map(({ figure }) => figure),
  ]);
}

function versionName(version: string): string {
  return version.startsWith('go')
    ? label('toolchainVersion', version.slice(2))
    : label('languageVersion', version);
}
