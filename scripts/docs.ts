// node scripts/docs.ts: writes what documentation can be made from the project itself: docs/diagnostics.md, the
// reference of all messages of the compiler, and docs/coverage.md, what the own notes cover.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnosticsPage } from '../src/compiler/diagnostics/diagnostics-page.ts';
import { codeFixtures } from '../src/compiler/testing/examples.ts';
import { coveragePage } from './docs/coverage-page.ts';
import { readCoverage } from './docs/read-coverage.ts';
import { projectRoot } from './notes/place.ts';

const folder = join(projectRoot, 'docs');
await mkdir(folder, { recursive: true });
const page = diagnosticsPage(new Map(codeFixtures().map((fixture) => [fixture.code, fixture])));
await writeFile(join(folder, 'diagnostics.md'), page);
await writeFile(join(folder, 'coverage.md'), coveragePage(await readCoverage(join(projectRoot, 'content'))));
