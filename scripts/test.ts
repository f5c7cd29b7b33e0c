// npm test: everything that must hold, ending with one line of counts.

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './command/failure.ts';
import { projectRoot } from './notes/place.ts';
import { checks } from './testing/checks.ts';
import { findBrowser } from './testing/find-browser.ts';
import { localBin } from './testing/local-bin.ts';
import { provisionLab } from './testing/provision-lab.ts';
import { runStep } from './testing/run-step.ts';
import { one, sum, type Tally, tallyLine } from './testing/tally.ts';
import { readTally } from './testing/vitest-report.ts';

/** The fixture that tests/support/tested-sites.ts expects. */
const foreign = ['--notes', 'tests/fixtures/foreign', '--out', '.cache/foreign-site', '--base', '/kb/'];

const builds = [
  { name: 'build of the own notes', command: ['scripts/build.ts'] },
  // The site of the foreign notes keeps working what the own site does not use: the other engine, a public address.
  {
    name: 'build of foreign notes',
    command: ['scripts/build.ts', ...foreign],
    env: { INKSTONE_SEARCH: 'pagefind', INKSTONE_SITE: 'https://notes.example' },
  },
];

await runCommand(async () => {
  const tallies: Tally[] = [];
  const browser = findBrowser();
  const lab = provisionLab();
  for (const step of checks()) tallies.push(one(await runStep(step)));
  await lab;
  tallies.push(await vitest('unit'), await labSample());
  for (const step of builds) tallies.push(one(await runStep(step, 'everything')));
  if (browser === undefined) {
    console.log('No browser on this machine: set INKSTONE_BROWSER to run what needs one');
    delete process.env['INKSTONE_BROWSER'];
  } else {
    process.env['INKSTONE_BROWSER'] = browser;
  }
  tallies.push(await vitest('search'));
  tallies.push(await vitest('browser'));
  // Alone: what runs beside it would be measured too.
  tallies.push(await vitest('lighthouse'));
  const total = sum(tallies);
  console.log(tallyLine(total));
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
});

/** Runs one project of vitest.config.ts. */
async function vitest(project: string): Promise<Tally> {
  const report = join(projectRoot, '.cache', `vitest-${project}.json`);
  await rm(report, { force: true });
  const words = [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const passed = await runStep(
    { name: `${project} tests`, command: [localBin('vitest'), ...words] },
    'everything',
  );
  return readTally(report, passed, project === 'browser' || project === 'lighthouse' ? 'browser' : 'other');
}

/** Runs what has changed of the notes' snippets and a fixed part of the others; each counts as a test. */
async function labSample(): Promise<Tally> {
  const report = join(projectRoot, '.cache', 'lab-sample.json');
  await rm(report, { force: true });
  const command = ['scripts/verify.ts', '--sample', '--report', report];
  const passed = await runStep({ name: 'snippets of the notes', command }, 'everything');
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return one(false);
  const tally = JSON.parse(text) as Tally;
  return tally.failed === 0 && !passed ? sum([tally, one(false)]) : tally;
}
