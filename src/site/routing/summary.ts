import type { SitePage } from './site.ts';

/** Whether the page begins with its summary, word for word, so that showing it above would repeat it. */
export function beginsWithSummary({ summary, opening }: Pick<SitePage, 'summary' | 'opening'>): boolean {
  return summary !== '' && bare(opening).startsWith(bare(summary).slice(0, 60));
}

function bare(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]+/gu, '');
}
