import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

const { INKSTONE_OUT, INKSTONE_CACHE, INKSTONE_BASE, INKSTONE_SITE } = process.env;
// The engine that the site searches with: `ink`, our own, or `pagefind`. Both indexes are always made.
const { INKSTONE_SEARCH = 'ink' } = process.env;
if (!['ink', 'pagefind'].includes(INKSTONE_SEARCH))
  throw new Error(`Unexpected INKSTONE_SEARCH=${INKSTONE_SEARCH}, expected "ink" or "pagefind"`);

export default defineConfig({
  srcDir: './src/site',
  outDir: INKSTONE_OUT ?? './dist',
  cacheDir: INKSTONE_CACHE ?? './.cache/astro',
  base: INKSTONE_BASE ?? '/',
  ...(INKSTONE_SITE ? { site: INKSTONE_SITE } : {}),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Hand-made pages are printed as they are written: no curly quotes, no dashes out of hyphens.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: {
    // The content policy allows no inline scripts, and small ones would be inlined.
    build: { assetsInlineLimit: 0, modulePreload: false },
    define: { 'import.meta.env.SEARCH_ENGINE': JSON.stringify(INKSTONE_SEARCH) },
    // The worker of the search fetches a part of its code only for the queries that need it.
    worker: { format: 'es' },
  },
});
