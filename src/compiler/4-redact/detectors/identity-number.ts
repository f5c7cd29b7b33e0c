import type { Detector, Finding } from '../detector.ts';

const shape =
  /(?<![\dA-Za-z_.])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z_]|\.\d)/g;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** The example of the standard itself. */
const published = '11010519491231002X';

/** Numbers of Chinese identity cards whose check digit is right. */
export const identityNumber: Detector = {
  id: 'identity-number',
  source: 'https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=080D6FBF2BB468F9007657F26D60013E',
  anchors: ['00000000000000000'],
  find(text) {
    const found: Finding[] = [];
    for (const { index, 0: number } of text.matchAll(shape)) {
      const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
      if ('10X98765432'[sum % 11] !== number[17]?.toUpperCase() || number.toUpperCase() === published)
        continue;
      found.push({ kind: 'identity-number', start: index, end: index + number.length });
    }
    return found;
  },
};
