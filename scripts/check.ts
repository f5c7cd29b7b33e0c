// npm run check: format, lint and types.
import { runCommand } from './command/failure.ts';
import { checks } from './testing/checks.ts';
import { runStep } from './testing/run-step.ts';

await runCommand(async () => {
  for (const step of checks()) if (!(await runStep(step))) process.exitCode = 1;
});
