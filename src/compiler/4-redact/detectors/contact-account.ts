import { patternDetector } from '../shapes/index.ts';

/** Accounts under which a person is reached, and the person in the comment of a public key. */
export const contactAccount = patternDetector(
  'contact-account',
  'https://man.openbsd.org/sshd.8#AUTHORIZED_KEYS_FILE_FORMAT',
  { anchors: ['qq', '微信', 'wechat', 'vx', 'ssh-', 'ecdsa-'] },
  [
    {
      kind: 'account',
      pattern: /(?<![A-Za-z])QQ(?:号码?|群号?|群)?[ \t]*[:：][ \t]*(?<secret>[1-9]\d{5,10})(?!\d)/gi,
      accepts: (secret) => !/^1?23456|^(\d)\1+$/.test(secret),
    },
    {
      kind: 'account',
      pattern:
        /(?:(?:微信号?|wechat(?:[ _-]?id)?|(?<![A-Za-z])vx)[ \t]*[:：]|微信号)[ \t]*(?<secret>[A-Za-z][-\w]{5,19})(?![\w])/gi,
      accepts: (secret) => /\d|_/.test(secret),
    },
    {
      kind: 'account',
      pattern:
        /(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-nistp\d{3})[ \t]+AAAA[A-Za-z0-9+/]{20,1500}={0,3}[ \t]+(?<secret>[\w.+-]{1,60}@[\w.-]{1,100})/g,
      accepts: (secret) => !/@(?:example\.|host|server)|^(?:user|you|your)/i.test(secret),
    },
  ],
);
