/** Words of the interface that scripts put into the page; the page carries them in its root element. */
export function clientString(name: string): string {
  const strings: Record<string, string> = JSON.parse(document.documentElement.dataset['strings'] ?? '{}');
  return strings[name] ?? '';
}
