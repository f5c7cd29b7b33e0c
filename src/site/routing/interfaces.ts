import { type Language, languages } from '../../schema/page.ts';

/** A page that both interfaces have, as Astro wants its address: `en` in front, or nothing. */
export interface InterfacePath {
  params: { interface: string | undefined };
  props: { lang: Language };
}

/** The paths of a page in both interfaces. */
export function interfacePaths(): InterfacePath[] {
  return languages.map((lang) => ({
    params: { interface: lang === 'en' ? 'en' : undefined },
    props: { lang },
  }));
}
