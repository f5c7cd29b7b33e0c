import type { Emitter } from '../corpus.ts';

/** The manifest of published anchors, which the next build reads. */
export const addresses: Emitter = {
  name: 'addresses',
  emit: ({ addresses: manifest }) => {
    const pages = Object.entries(manifest).map(([page, anchors]) => {
      const lines = anchors.map((anchor) => `    ${JSON.stringify(anchor)}`);
      return `  ${JSON.stringify(page)}: [\n${lines.join(',\n')}\n  ]`;
    });
    return [{ path: 'addresses.json', text: `{\n${pages.join(',\n')}\n}\n` }];
  },
};
