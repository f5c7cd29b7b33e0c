import type { Detector, Finding } from '../detector.ts';

const shape = /(?<![\w.-])[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?(?:\d{4}(?:[ -]?\d{1,3})?|\d{3})(?![\w]|[-.]\d)/g;
const label =
  /(?:银行|卡号|储蓄卡|信用卡|借记卡|开户|账号|card|account|visa|mastercard|unionpay|pan)[^\n\d]{0,24}$/i;
/** Test numbers of payment services: https://docs.stripe.com/testing#cards */
const test =
  /^(?:4(?:1{15}|242424242424242|0{14}\d|012888888881881)|5(?:5{14}4|105105105105100|454545454545454)|6222021234567890\d*|6(?:011|2)1{11,15}\d?)/;

/** Numbers of payment cards: labelled as such and with a right check digit. */
export const bankCard: Detector = {
  id: 'bank-card',
  source: 'https://www.iso.org/standard/70484.html',
  anchors: ['00000000', '0000 0000', '0000-0000'],
  find(text) {
    const found: Finding[] = [];
    for (const { index, 0: literal } of text.matchAll(shape)) {
      const digits = literal.replace(/\D/g, '');
      if (
        !label.test(text.slice(Math.max(0, index - 40), index)) ||
        !hasCheckDigit(digits) ||
        test.test(digits)
      )
        continue;
      found.push({ kind: 'bank-card', start: index, end: index + literal.length });
    }
    return found;
  },
};

/** Luhn: from the right every second digit counts double. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
