import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailure } from '../command/failure.ts';
import type { Archive } from './archive.ts';

const minutes = 60_000;

/** An apt with a state of its own: the machine's package lists and database stay as they are. */
export class PrivateApt {
  readonly #folder: string;
  readonly #options: readonly string[];

  constructor(folder: string, { address, keys }: Archive, suites: readonly string[]) {
    this.#folder = folder;
    for (const name of ['lists/partial', 'debs/partial']) mkdirSync(join(folder, name), { recursive: true });
    const sources = suites.map((suite) => `deb [signed-by=${keys}] ${address} ${suite} main\n`).join('');
    writeFileSync(join(folder, 'sources.list'), sources);
    // Nothing counts as installed, so every dependency comes along.
    writeFileSync(join(folder, 'status'), '');
    const settings = {
      'Dir::Etc::sourcelist': join(folder, 'sources.list'),
      'Dir::Etc::sourceparts': '-',
      'Dir::Etc::preferencesparts': '-',
      'Dir::State::Lists': join(folder, 'lists'),
      'Dir::State::status': join(folder, 'status'),
      'Dir::State::extended_states': join(folder, 'extended_states'),
      'Dir::Cache::archives': join(folder, 'debs'),
      'Dir::Cache::pkgcache': join(folder, 'pkgcache.bin'),
      'Dir::Cache::srcpkgcache': join(folder, 'srcpkgcache.bin'),
      'Dir::Log': folder,
      'APT::Install-Recommends': 'false',
      'APT::Sandbox::User': 'root',
      'Debug::NoLocking': 'true',
      'Acquire::Retries': '2',
      'APT::Update::Error-Mode': 'any',
    };
    this.#options = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  }

  /** Fetches the package lists; apt checks their signatures. */
  update(): void {
    this.#run('apt-get', ['-qq', 'update'], 2);
  }

  /** Packages with all they depend on, as the names of their files; downloads what is not there yet. */
  fetch(names: readonly string[]): string[] {
    const printed = this.#run('apt-get', ['-qq', '-y', '--print-uris', 'install', ...names], 1);
    this.#run('apt-get', ['-qq', '-y', '--download-only', 'install', ...names], 5);
    // Files that are already there are not printed, so the plan is asked for with an empty cache.
    const plan = this.#run(
      'apt-get',
      [
        '-qq',
        '-y',
        '--print-uris',
        '-o',
        `Dir::Cache::archives=${join(this.#folder, 'none')}`,
        'install',
        ...names,
      ],
      1,
    );
    return [
      ...new Set(
        [...`${printed}\n${plan}`.matchAll(/^'[^']*' (\S+\.deb) /gm)].map(([, file = '']) =>
          join(this.#folder, 'debs', file),
        ),
      ),
    ];
  }

  /** Which of the packages the archive has. */
  available(names: readonly string[]): Set<string> {
    const policies = this.#run('apt-cache', ['policy', ...names], 1);
    return new Set([...policies.matchAll(/^(\S+):\n.*\n\s+Candidate: [^(]/gm)].map(([, name = '']) => name));
  }

  #run(program: string, words: readonly string[], limit: number): string {
    const env = { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' };
    const { status, stdout, stderr, error } = spawnSync(program, [...this.#options, ...words], {
      env,
      encoding: 'utf8',
      timeout: limit * minutes,
      maxBuffer: 1 << 26,
    });
    if (status === 0) return stdout;
    const reason = stderr?.trim().split('\n').slice(0, 3).join('\n') || error?.message || 'no answer in time';
    throw new CommandFailure(
      `${program} ${words.find((word) => !word.startsWith('-'))} failed; check the network and run npm run lab:setup again, it goes on where it stopped.\n${reason}`,
    );
  }
}
