// npm run fix: formats everything and mends what the linter can mend safely.
import { runCommand } from './command/failure.ts';
import { fixes } from './testing/checks.ts';
import { runStep } from './testing/run-step.ts';

await runCommand(async () => {
  for (const step of fixes()) if (!(await runStep(step, 'everything'))) process.exitCode = 1;
});
