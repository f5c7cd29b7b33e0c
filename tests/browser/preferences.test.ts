import { expect, test } from '../support/browser-test.ts';
import { pageKinds, typicalArticle } from '../support/page-kinds.ts';

test.for(pageKinds())('nothing moves on %s (%s) for readers who asked for it', async ([, path], { open }) => {
  const { page } = await open(path, { context: { reducedMotion: 'reduce' } });
  const moving = await page.evaluate(() => {
    const seconds = (text: string) => Math.max(...text.split(',').map(Number.parseFloat));
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        return (
          seconds(transitionDuration) > 0 ||
          Number.parseFloat(animationDuration) > 0 ||
          scrollBehavior === 'smooth'
        );
      })
      .map((element) => element.outerHTML.slice(0, 80));
  });
  expect(moving).toEqual([]);
});

test.for(['light', 'dark'] as const)(
  'forced colours (%s) leave nothing to a colour of ours',
  async (colorScheme, { open }) => {
    const { page } = await open(typicalArticle(), { context: { forcedColors: 'active', colorScheme } });
    const styles = await page.evaluate(() => {
      const probe = document.createElement('p');
      document.body.append(probe);
      probe.style.color = 'CanvasText';
      const { color: text } = getComputedStyle(probe);
      const paragraph = document.querySelector('main .prose p');
      const current = document.querySelector('aside [aria-current], nav [aria-current]');
      const label = document.querySelector('main svg text');
      return {
        text,
        paragraph: paragraph && getComputedStyle(paragraph).color,
        currentWeight: current && getComputedStyle(current).fontWeight,
        label: label && getComputedStyle(label).fill,
      };
    });
    expect(styles.paragraph).toBe(styles.text);
    // The page that is open is told by weight too.
    expect(Number(styles.currentWeight)).toBeGreaterThanOrEqual(600);
    // Words in diagrams stand out from the paper, which is the system's.
    expect(brightness(styles.label) > 128).toBe(brightness(styles.text) > 128);
  },
);

test('where the focus is shows in forced colours', async ({ open }) => {
  const { page } = await open('/', { context: { forcedColors: 'active' } });
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(outline.outlineStyle).not.toBe('none');
    expect(outline.width).toBeGreaterThan(0);
  }
});

/** The brightness of a computed colour, from 0 to 255. */
function brightness(colour: string | null): number {
  const [red = 0, green = 0, blue = 0] = (colour?.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}
