import { cardId, type Deck } from '../collections/decks.ts';
import { printBody } from '../content/placeholders.ts';
import { stringsFor } from '../i18n/index.ts';
import { pathOf } from '../routing/address.ts';
import type { Locate } from './locate.ts';

/** Where links of cards lead: complete addresses, or nowhere when the site has none. */
export interface AnkiSettings {
  locate: Locate;
  linked: boolean;
}

/** A deck as a text file that Anki imports. Notes are told by their guid, so that a second import updates them. */
export function ankiDeck({ domain, topics }: Deck, settings: AnkiSettings): string {
  const { wordmark } = stringsFor('zh-CN').site;
  const head = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${wordmark}::${domain.title.replaceAll('::', ' ')}`,
    '#guid column:1',
    '#tags column:4',
  ];
  const lines = topics.flatMap(({ page, cards }) =>
    cards.map((card) => {
      const origin = settings.linked
        ? `<p><a href="${settings.locate(pathOf(page))}#${card.id}">${escapeHtml(page.title)}</a></p>`
        : '';
      const back = plainHtml(printed(card.html, settings.locate), settings.linked) + origin;
      const tag = `${wordmark}::${domain.id}::${page.id}`;
      return [cardId(page, card), quoted(escapeHtml(card.title)), quoted(back), tag].join('\t');
    }),
  );
  return `${[...head, ...lines].join('\n')}\n`;
}

/** HTML that needs nothing of ours: no classes, no drawings (their words stay), no links that lead nowhere. */
export function plainHtml(html: string, linked: boolean): string {
  const plain = html
    .replace(/<svg\b[\s\S]*?<\/svg>/g, '')
    .replace(/<\/?(?:span|figure|section|div|details|summary)\b(?:"[^"]*"|[^">])*>/g, '')
    .replace(/<(\w+)((?:"[^"]*"|[^">])*)>/g, (_, tag: string, attributes: string) =>
      openTag(tag, attributes),
    );
  return linked ? plain : plain.replace(/<a\b[^>]*href="\/[^>]*>([\s\S]*?)<\/a>/g, '$1');
}

function openTag(tag: string, attributes: string): string {
  const kept = attributes.match(/\s(?:href|src|alt|align|start)="[^"]*"/g) ?? [];
  return `<${tag}${kept.join('')}>`;
}

function printed(html: string, locate: Locate): string {
  const prefix = locate('');
  return printBody(html, { strings: stringsFor('zh-CN').body, prefix, filePrefix: prefix });
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""').replaceAll('\t', '&#9;')}"`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
