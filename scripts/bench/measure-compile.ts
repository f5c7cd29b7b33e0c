// Compiles a notes folder, repeated until it has so many megabytes, and prints what that took as JSON.
import { VFile } from 'vfile';
import { readDecisions, readNotes } from '../../src/compiler/1-read/index.ts';
import { compile } from '../../src/compiler/index.ts';
import { findPlace } from '../notes/place.ts';
import { varied } from './vary.ts';

const [folder, megabytes = '1', copies = 'same'] = process.argv.slice(2);
const place = await findPlace(folder, undefined);
const decisions = await readDecisions(place);
if (place.borrowsTaxonomy) decisions.taxonomy.overrides = [];
const { notes } = await readNotes(place.notes);

type Notes = Parameters<typeof compile>[0]['notes'];

let size = 0;
const repeated: Notes = [];
for (let round = 1; size < Number(megabytes) * 1e6; round += 1) {
  for (const { file } of notes) {
    const text = String(file.value);
    const value = copies === 'varied' && round > 1 ? varied(text, round) : text;
    size += Buffer.byteLength(value);
    repeated.push({ file: new VFile({ path: `round-${round}/${file.path}`, value }), syntax: [] });
  }
}
const before = process.cpuUsage();
compile({ notes: repeated, refused: [], pictures: [] }, decisions);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({ size, cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS * 1024 }),
);
