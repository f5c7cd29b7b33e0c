import { createHash } from 'node:crypto';

/** Runs before the first paint, so that a chosen theme never flashes; the policy allows it by its hash. */
export const headScript =
  "try{document.documentElement.dataset.theme=localStorage.getItem('theme')||''}catch{}";

const headScriptHash = createHash('sha256').update(headScript).digest('base64');

// Pagefind reads its index with WebAssembly; our own engine does without.
const webAssembly = import.meta.env.SEARCH_ENGINE === 'pagefind' ? " 'wasm-unsafe-eval'" : '';

/** Only our own files, no inline code or styles but the script above. */
export const contentPolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${headScriptHash}'${webAssembly}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
