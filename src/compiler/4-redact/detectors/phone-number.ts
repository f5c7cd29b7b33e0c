import type { Detector, Finding } from '../detector.ts';

const mainland = /(?<![\w./+-])(?:(?:\+|00)?86[- ]?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![\w]|[-.]\d)/g;
const international =
  /(?<![\w+)\]])\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d{2})[ -.]?(?:\(\d{1,4}\)[ -.]?)?\d{1,4}(?:[ -.]\d{2,4}){1,4}(?![\w]|[-.]\d)/g;
const labelled =
  /(?:电话|座机|手机号?码?|传真|联系方式|tel|phone|mobile|fax)["'*]{0,3}(?:[ \t]*[:：=是为][ \t]*|[ \t]+)["'`]?(\+?\(?\d[\d() -]{6,18}\d)(?![\w]|[-.]\d)/gi;
/** Numbers that teaching texts use; 555-01xx is reserved: https://www.nationalnanpa.com/number_resource_info/555_numbers.html */
const sample = /00138000|12345678|23456789|(\d)\1{6}|^(?:1\d{2})0{8}$|55501\d\d$|^0+$|^1234567/;

/** Telephone numbers. */
export const phoneNumber: Detector = {
  id: 'phone-number',
  source: 'https://www.itu.int/rec/T-REC-E.164',
  anchors: [
    '00000000000',
    '0 0000',
    '0-0000',
    '+0',
    '电话',
    '座机',
    '手机',
    '传真',
    '联系方式',
    'tel',
    'phone',
    'mobile',
    'fax',
  ],
  find(text) {
    const found: Finding[] = [];
    const add = (start: number, literal: string) => {
      const digits = literal.replace(/\D/g, '');
      if (digits.length < 7 || digits.length > 15 || sample.test(digits)) return;
      found.push({ kind: 'phone-number', start, end: start + literal.length });
    };
    for (const match of text.matchAll(mainland)) add(match.index, match[0]);
    if (text.includes('+')) {
      for (const match of text.matchAll(international))
        if (match[0].replace(/\D/g, '').length >= 10) add(match.index, match[0]);
    }
    for (const match of text.matchAll(labelled)) {
      const literal = match[1] ?? '';
      // Without a separator and area code it may be an example id.
      if (/^\(?0\d{2,3}|^\+/.test(literal) || literal.replace(/\D/g, '').length >= 10)
        add(match.index + match[0].length - literal.length, literal);
    }
    return found;
  },
};
