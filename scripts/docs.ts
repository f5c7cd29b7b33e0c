// node scripts/docs.ts: writes docs/diagnostics.md, the reference of all messages of the compiler.
import { mkdir, writeFile } from 'node:fs/promises';
import { diagnosticsPage } from '../src/compiler/diagnostics/diagnostics-page.ts';
import { examplesIn } from '../src/compiler/testing/examples.ts';

const folder = new URL('../docs/', import.meta.url);
await mkdir(folder, { recursive: true });
const page = diagnosticsPage(examplesIn(new URL('../src/compiler/', import.meta.url)));
await writeFile(new URL('diagnostics.md', folder), page);
