import { h } from 'hastscript';
import { filePath, interfaceLanguage, label } from '../placeholders.ts';
import { attribute, optionalAttribute } from './element.ts';
import type { ElementRenderer } from './render.ts';

/** A picture, or its place when it cannot be shown. Nothing is ever loaded from elsewhere. */
export const figure: ElementRenderer = (node) => {
  const kind = attribute(node, 'kind');
  const target = attribute(node, 'target');
  const caption = optionalAttribute(node, 'caption');
  const alt = optionalAttribute(node, 'alt') ?? caption ?? '';
  const picture =
    kind === 'local'
      ? h('img', { src: filePath(target), alt, loading: 'lazy', decoding: 'async' })
      : h('p', { class: 'placeholder' }, [
          h('span', { lang: interfaceLanguage }, label(kind === 'remote' ? 'figureRemote' : 'figureMissing')),
          h('code', target),
        ]);
  return h('figure', { class: 'picture', dataKind: kind }, [
    picture,
    ...(caption ? [h('figcaption', caption)] : []),
  ]);
};
