import { type Progress, progressText, readProgress } from './progress.ts';

const key = 'practice';

/** The progress that this browser keeps. */
export function loadProgress(): Progress {
  try {
    return readProgress(localStorage.getItem(key) ?? '') ?? {};
  } catch {
    return {};
  }
}

/** Keeps the progress; says whether the browser let it. */
export function saveProgress(progress: Progress): boolean {
  try {
    localStorage.setItem(key, progressText(progress));
    return true;
  } catch {
    return false;
  }
}

/** Hands the progress to the reader as a file. */
export function downloadProgress(progress: Progress): void {
  const url = URL.createObjectURL(new Blob([progressText(progress)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'inkstone-practice.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
