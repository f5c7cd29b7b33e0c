/** What scrolls sideways can be reached with the keyboard; what fits is no stop on the way. */
export function scrollFocus(): void {
  const frames = document.querySelectorAll<HTMLElement>('.code > pre, .table, .diagram-view');
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const frame of frames) observer.observe(frame);
}
