import type { Page } from 'playwright-core';

/** The search dialog of a page. */
export const dialogOf = (page: Page) => page.locator('dialog#search');

/** The results in the dialog, or with `main` on the search page. */
export const optionsOf = (page: Page, where: 'dialog' | 'main' = 'dialog') =>
  page.locator(`${where === 'main' ? 'main' : 'dialog#search'} [role="option"]`);

/** The line that says how many were found. */
export const statusOf = (page: Page, where: 'dialog' | 'main' = 'dialog') =>
  page.locator(`${where === 'main' ? 'main' : 'dialog#search'} [role="status"]`);

/** Opens the dialog, asks a query and waits for its results. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.insertText(query);
  await optionsOf(page).first().waitFor();
}

/** What the dialog shows: the query, the results, the selected one and how far the list is scrolled. */
export function dialogState(page: Page) {
  return dialogOf(page).evaluate((dialog) => ({
    open: dialog.hasAttribute('open'),
    query: dialog.querySelector('input')?.value,
    results: [...dialog.querySelectorAll('[role="option"]')].map((option) => option.textContent),
    selected: dialog.querySelector('[aria-selected="true"]')?.textContent,
    scroll: dialog.querySelector('[role="listbox"]')?.scrollTop,
  }));
}
