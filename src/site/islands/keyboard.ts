/** Whether keys belong to an input method that is composing characters. */
export function isComposing(event: KeyboardEvent): boolean {
  // Some browsers say so only by this code, which has no other name.
  return event.isComposing || event.keyCode === 229;
}

/** Whether a single key is meant for the page: no modifier, nobody typing, nothing open above the page. */
export function isPageKey(event: KeyboardEvent): boolean {
  if (isComposing(event) || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return !isTyping(event.target) && document.querySelector('dialog[open]') === null;
}

function isTyping(target: EventTarget | null): boolean {
  const fields = /^(?:INPUT|TEXTAREA|SELECT)$/;
  return target instanceof HTMLElement && (target.isContentEditable || fields.test(target.tagName));
}
