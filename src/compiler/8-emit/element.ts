import type { PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ComponentName } from '../../schema/components.ts';

type Attributes = Record<string, string | undefined>;

/** Makes a component with plain attributes; those without value are left out. */
export function element(
  name: ComponentName,
  attributes: Attributes,
  place: 'text',
  children?: PhrasingContent[],
): MdxJsxTextElement;
export function element(
  name: ComponentName,
  attributes: Attributes,
  place: 'flow',
  children?: RootContent[],
): MdxJsxFlowElement;
export function element(
  name: ComponentName,
  attributes: Attributes,
  place: 'text' | 'flow',
  children: unknown[] = [],
): unknown {
  return {
    type: place === 'text' ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).flatMap(([key, value]): MdxJsxAttribute[] =>
      value === undefined
        ? []
        : [{ type: 'mdxJsxAttribute', name: key, value: value.replace(/\s+/g, ' ').trim() }],
    ),
    children,
  };
}
