interface ImportMetaEnv {
  /** The engine that the site searches with; set in astro.config.mjs. */
  readonly SEARCH_ENGINE: 'ink' | 'pagefind';
}
