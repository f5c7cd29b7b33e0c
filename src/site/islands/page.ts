import { copyButtons } from './copy-buttons.ts';
import { enlargeDiagrams } from './enlarge-diagrams.ts';
import { showFoundWords } from './found-words.ts';
import { headingLinks } from './heading-links.ts';
import { openSearch } from './open-search.ts';
import { PageContents } from './page-contents.ts';
import { pageKeys } from './page-keys.ts';
import { scrollFocus } from './scroll-focus.ts';
import { ThemeButton } from './theme-button.ts';

customElements.define('theme-button', ThemeButton);
customElements.define('page-contents', PageContents);
copyButtons();
enlargeDiagrams();
headingLinks();
scrollFocus();
openSearch();
pageKeys();
showFoundWords();
