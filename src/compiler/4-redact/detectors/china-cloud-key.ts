import { patternDetector } from '../shapes/index.ts';

/** Keys of Chinese clouds and platforms. */
export const chinaCloudKey = patternDetector(
  'china-cloud-key',
  'https://help.aliyun.com/zh/ram/user-guide/create-an-accesskey-pair',
  {
    anchors: [
      'LTAI',
      'AKID',
      'AKLT',
      'STS.',
      'ak',
      'sk',
      'ALTAK',
      'wx',
      'NewMac',
      'Auth.create',
      'Credential',
    ],
    context: /LTAI|AKID|AKLT|STS\.|\b[as]k\b|ALTAK|wx[0-9a-f]{16}|NewMac|Auth\.create|Credential/i,
  },
  [
    {
      kind: 'aliyun-access-key',
      pattern: /(?<![A-Za-z0-9])(?<secret>LTAI[A-Za-z0-9]{12,20})(?![A-Za-z0-9])/g,
    },
    // The secret has no prefix; it is 30 characters that stand beside the id.
    {
      kind: 'aliyun-access-secret',
      pattern:
        /(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{12,20}[^A-Za-z0-9][^\n]{0,40}?(?:\n[^\n]{0,60}?)?(?<![A-Za-z0-9])(?<secret>[A-Za-z0-9]{30})(?![A-Za-z0-9])/g,
      accepts: isMixed,
    },
    {
      kind: 'aliyun-security-token',
      pattern: /(?<![A-Za-z0-9])(?<secret>STS\.[A-Za-z0-9]{20,40})(?![A-Za-z0-9])/g,
    },
    // https://cloud.tencent.com/document/product/598/40488
    {
      kind: 'tencent-secret-id',
      pattern: /(?<![A-Za-z0-9])(?<secret>AKID[A-Za-z0-9]{13,40})(?![A-Za-z0-9])/g,
    },
    {
      kind: 'tencent-secret-key',
      pattern:
        /(?<![A-Za-z0-9])AKID[A-Za-z0-9]{13,40}[^A-Za-z0-9][^\n]{0,40}?(?:\n[^\n]{0,60}?)?(?<![A-Za-z0-9])(?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9])/g,
      accepts: isMixed,
    },
    // https://www.volcengine.com/docs/6291/65568
    {
      kind: 'volcengine-access-key',
      pattern: /(?<![A-Za-z0-9])(?<secret>AKLT[A-Za-z0-9_-]{40,60})(?![A-Za-z0-9])/g,
    },
    // https://cloud.baidu.com/doc/Reference/s/9jwvz2egb
    { kind: 'baidu-access-key', pattern: /(?<![A-Za-z0-9])(?<secret>ALTAK[A-Za-z0-9]{21})(?![A-Za-z0-9])/g },
    // Huawei, Qiniu and UCloud write AK and SK: https://developer.qiniu.com/kodo/1277/product-introduction
    {
      kind: 'access-key',
      pattern:
        /(?<![A-Za-z0-9])(?:AK|SK|ak|sk)["'`]?[ \t]*[:=：][ \t]*["'`]?(?<secret>[A-Za-z0-9_-]{20,64})(?![\w-])/g,
      accepts: isMixed,
    },
    { kind: 'access-key', pattern: /\bNewMac\(\s*["'](?<secret>[\w-]{40})["']/g },
    {
      kind: 'access-key',
      pattern:
        /\b(?:NewMac|Auth\.create|NewCredential|NewStaticCredentials|newCredential|BasicCredentials)\(\s*["'][^"'\n]{1,80}["']\s*,\s*["'](?<secret>[\w+/=-]{16,80})["']/g,
    },
    // https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html
    {
      kind: 'wechat-app-secret',
      pattern:
        /(?<![A-Za-z0-9])wx[0-9a-f]{16}(?![A-Za-z0-9])[^A-Za-z0-9][^\n]{0,60}?(?:\n[^\n]{0,60}?)?(?<![A-Za-z0-9])(?<secret>[0-9a-f]{32})(?![A-Za-z0-9])/g,
    },
  ],
);

function isMixed(secret: string): boolean {
  return /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret);
}
