/** The part of Pagefind 1.6 that we use; it ships no types for its browser side. */
export interface Pagefind {
  createInstance(options?: PagefindOptions): PagefindInstance;
}

export interface PagefindOptions {
  basePath?: string;
  excerptLength?: number;
  ranking?: {
    pageLength?: number;
    termSaturation?: number;
    termSimilarity?: number;
    termFrequency?: number;
    metaWeights?: Record<string, number>;
  };
}

export interface PagefindInstance {
  options(options: PagefindOptions): Promise<void>;
  init(): Promise<void>;
  search(
    term: string | null,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** All text of the page. */
  content: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: PagefindSection[];
}

export interface PagefindSection {
  title: string;
  url: string;
  excerpt: string;
  anchor?: { id: string; text: string };
  weighted_locations: { weight: number; balanced_score: number; location: number }[];
}
