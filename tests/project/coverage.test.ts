import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coveragePage } from '../../scripts/docs/coverage-page.ts';
import { readCoverage } from '../../scripts/docs/read-coverage.ts';
import { projectRoot } from '../support/run-script.ts';

const coverage = await readCoverage(join(projectRoot, 'content'));

test('docs/coverage.md is what the content says', () => {
  const committed = readFileSync(join(projectRoot, 'docs/coverage.md'), 'utf8');
  expect(committed, 'run "npm run docs" and commit docs/').toBe(coveragePage(coverage));
});

describe.each([...coverage.facts])('facts of %s', (domain, records) => {
  test('every topic of the domain has a page', () => {
    const topics = coverage.taxonomy.topics.filter((topic) => topic.domain === domain);
    expect(topics.filter(({ id }) => !coverage.pages.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('everything that was carried over stands where the record says', () => {
    const lost = records.flatMap(({ topic, claim, at }) => {
      if (at === undefined) return [];
      const [anchor = '', other = topic] = at.split('#').reverse();
      const page = coverage.pages.get(other);
      return anchor === 'top' || page?.anchors.has(anchor) ? [] : [`${topic}: ${claim} (${at})`];
    });
    expect(lost).toEqual([]);
  });

  test('every topic has what a topic needs', () => {
    const topics = coverage.taxonomy.topics.filter((topic) => topic.domain === domain);
    const poor = topics.filter(({ id }) => {
      const page = coverage.pages.get(id);
      return page && (page.questions < 3 || page.citations === 0);
    });
    expect(poor.map(({ id }) => id)).toEqual([]);
  });
});
