// node scripts/docs.ts: writes docs/diagnostics.md, the reference of all messages of the compiler.
import { mkdir, writeFile } from 'node:fs/promises';
import { diagnosticsPage } from '../src/compiler/diagnostics/diagnostics-page.ts';
import { codeFixtures } from '../src/compiler/testing/examples.ts';

const folder = new URL('../docs/', import.meta.url);
await mkdir(folder, { recursive: true });
const page = diagnosticsPage(new Map(codeFixtures().map((fixture) => [fixture.code, fixture])));
await writeFile(new URL('diagnostics.md', folder), page);
