// Brings the dependencies up to the lock file. Runs before every npm script, so it is plain JavaScript without
// dependencies and works on whatever Node the machine has; the project's own Node comes with what it installs.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = process.env.INKSTONE_ROOT || join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.inkstone-installed');

/** What to say when npm failed, by a word of its output. */
const explanations = [
  [/ENOSPC/, 'The disk is full. Free about 2 GB and run the command again.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network/i,
    'npm could not reach its registry. Check the network or the proxy (npm config get proxy) and run the command again.',
  ],
  [/EACCES|EPERM|EROFS/, 'npm may not write here. Check who owns this folder and node_modules.'],
  [/EBADENGINE|Unsupported engine/, 'This Node or npm is too old. Install Node 20 or newer.'],
  [
    /EUSAGE|in sync/,
    'package.json and package-lock.json disagree. Run "npm install" and commit the lock file.',
  ],
  [/E404|ETARGET|EINTEGRITY/, 'A locked package could not be had from the registry that npm is set to use.'],
];

/** Names one state of the dependencies: the lock file on this kind of machine. */
function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/** Says whether the last install was made from this lock file. */
function isInstalled(stamp) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
}

/** True for a program that `npm ci` is about to delete. */
function isInsideModules(program) {
  return (
    existsSync(program) &&
    existsSync(modules) &&
    realpathSync(program).startsWith(realpathSync(modules) + sep)
  );
}

/** The Node that started npm; the one in node_modules would be deleted under npm's feet. */
function lastingNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const onPath = (process.env.PATH || '').split(delimiter).map((folder) => join(folder, name));
  const candidates = [process.env.npm_node_execpath, process.execPath, ...onPath];
  return candidates.find((program) => program && existsSync(program) && !isInsideModules(program));
}

/** Program and arguments that run npm. */
function npmCommand() {
  const npm = process.env.npm_execpath;
  const node = lastingNode();
  if (npm && /npm-cli\.[cm]?js$/.test(npm) && node) return [node, npm];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** Runs `npm ci`, resolves with its exit code and what it printed. */
function runNpm() {
  const [program, ...first] = npmCommand();
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  // npm's own variables would tell the inner npm that it is the outer one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^npm_(lifecycle|package|command)/.test(key)),
  );
  return new Promise((resolve) => {
    let output = '';
    const npm = spawn(program, [...first, ...flags], {
      cwd: root,
      env,
      shell: program.endsWith('.cmd'),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk) => {
      output += chunk;
    };
    npm.stdout.on('data', keep);
    npm.stderr.on('data', keep);
    npm.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    npm.on('close', (code) => resolve({ code: code === null ? 1 : code, output }));
  });
}

/** Tells what went wrong and what to do, and ends the command. */
function fail(reason, output) {
  const lines = output.trim().split('\n').slice(-12);
  console.error(
    [...lines.map((line) => `  ${line}`), `Installing the dependencies failed. ${reason}`].join('\n'),
  );
  process.exit(1);
}

/** The project's Node must run, else every later step fails with a message about syntax. */
function checkNode() {
  const program = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (status === 0 && Number(/^v(\d+)/.exec(stdout)?.[1]) >= 24) return;
  fail(
    'The package "node" did not install its program. Are install scripts switched off (npm config get ignore-scripts)?',
    '',
  );
}

/** Installs what is missing; with `--stamp` only records that npm has just installed. */
async function main() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    fail(`Node ${process.versions.node} is too old. Install Node 20 or newer.`, '');
  }
  const stamp = wantedStamp();
  if (process.argv.includes('--stamp')) {
    mkdirSync(modules, { recursive: true });
    writeFileSync(stampFile, stamp);
    return;
  }
  if (isInstalled(stamp)) return;
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log('Installing the dependencies of package-lock.json; about a minute …');
  const heartbeat = setInterval(() => console.log(`  … ${seconds()} s`), 20_000);
  const { code, output } = await runNpm();
  clearInterval(heartbeat);
  if (code !== 0) {
    const known = explanations.find(([pattern]) => pattern.test(output));
    fail(known ? known[1] : `npm ended with code ${code}.`, output);
  }
  checkNode();
  writeFileSync(stampFile, stamp);
  console.log(`Installed in ${seconds()} s.`);
}

await main();
