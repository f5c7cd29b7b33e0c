export { InputError } from './input-error.ts';
export { readDecisions } from './read-decisions.ts';
export { type NotesFolder, type RefusedFile, readNotes } from './read-notes.ts';
