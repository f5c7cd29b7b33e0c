const allowed = /^(?:https?:\/\/|mailto:|#|\/(?!\/))/i;

/** Whether a page may link there: a web or mail address, a path of the site, an anchor of the page. */
export function isAllowedAddress(url: string): boolean {
  return allowed.test(url);
}

/** An address as the target of a link: nothing in it can end the target or begin markup. */
export function writeAddress(url: string): string {
  return url
    .toWellFormed()
    .replace(/[\0-\x20\x7F"<>()`{}|\\^\u2028\u2029]/g, (character) =>
      encodeURIComponent(character).replace(/[()]/, hex),
    )
    .replace(/&(?=#?\w+;)/g, '&amp;');
}

// encodeURIComponent leaves parentheses, which would end the target.
function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
