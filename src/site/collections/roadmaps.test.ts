import { expect, test } from 'vitest';
import { buildSite } from '../routing/site.ts';
import { testPage } from '../routing/testing.ts';
import { roadmapOf, roadmapsOf } from './roadmaps.ts';

const domains = ['a', 'b', 'c', 'd', 'e'].map((id) => testPage({ id, domain: id }));
const topics = domains.map(({ id }) => testPage({ id: `${id}1`, domain: id }));
const mention = (to: string) => ({ to, section: '', before: '', words: '', after: '' });
const paths = ['/b/b1/', '/c/', '/c/c1/', '/d/d1/', '/e/e1/', '/a/a1/'];
const guide = testPage({ id: 'guide', domain: 'a', mentions: paths.map(mention) });
const narrow = testPage({ id: 'narrow', domain: 'a', mentions: paths.slice(0, 4).map(mention) });
const site = buildSite([...domains, ...topics, guide, narrow]);

test('a roadmap leads to topics of four other domains', () => {
  expect(roadmapsOf(site).map(({ page }) => page.id)).toEqual(['guide']);
  expect(roadmapOf(site, narrow)).toBeUndefined();
});

test('its topics come in the order of its text, without those of its own domain', () => {
  expect(roadmapOf(site, guide)?.topics.map(({ id }) => id)).toEqual(['b1', 'c1', 'd1', 'e1']);
});
