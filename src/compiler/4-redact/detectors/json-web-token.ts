import type { Detector, Finding } from '../detector.ts';

const threeParts = /\beyJ[\w-]{8,2000}\.[\w-]{4,8000}\.[\w-]{20,1000}/g;

/** Signed JSON web tokens: the header must decode. */
export const jsonWebToken: Detector = {
  id: 'json-web-token',
  source: 'https://www.rfc-editor.org/rfc/rfc7519#section-3',
  anchors: ['eyJ'],
  find(text) {
    const found: Finding[] = [];
    for (const { index, 0: token } of text.matchAll(threeParts)) {
      const [header = '', payload = ''] = token.split('.');
      // The sample of https://jwt.io is in every explanation of the format.
      const isSample = decode(payload)?.['name'] === 'John Doe' && decode(payload)?.['sub'] === '1234567890';
      if (decode(header)?.['alg'] !== undefined && !isSample) {
        found.push({ kind: 'json-web-token', start: index, end: index + token.length });
      }
    }
    return found;
  },
};

function decode(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
