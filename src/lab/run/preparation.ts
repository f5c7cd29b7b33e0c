import type { Snippet } from '../snippet.ts';
import { readTranscript, type Step } from '../transcript.ts';
import { isError, type Preparation } from './dialogue.ts';

/**
 * What a snippet wants to have been said before its own steps: the blocks that it uses, then its `setup=`, whose
 * commands are separated by `; ` and may begin with the prompt of a client.
 */
export function preparationOf(
  { language, uses, options }: Pick<Snippet, 'language' | 'uses' | 'options'>,
  commandsIn: (code: string) => readonly Step[],
): Preparation[] {
  const used = uses.flatMap(({ code }) => readTranscript(language, code) ?? commandsIn(code));
  // A prompt alone asks for the reply of a client that waited, which nobody does here.
  const before = used
    .filter(({ command }) => command !== '')
    .map(({ session, command, reply }) => ({
      ...said(session, command),
      ...(reply.some(isError) && { fails: true }),
    }));
  const setup = (options['setup'] ?? '').split('; ').flatMap((text) => {
    const [, session = '', words = ''] = /^(?:([A-Za-z]\w*(?:\.\w+)?)> )?(.*)$/s.exec(text.trim()) ?? [];
    const command = language === 'sql' && words !== '' ? words.replace(/;?$/, ';') : words;
    return commandsIn(command).map((step) => said(session, step.command));
  });
  return [...before, ...setup];
}

function said(session: string, command: string): Preparation {
  return session === '' ? { command } : { session, command };
}
