import { isRandom, patternDetector } from '../shapes/index.ts';

/** Signatures and keys in the query of a URL: it opens the resource for everyone until it expires. */
export const signedAddress = patternDetector(
  'signed-address',
  'https://learn.microsoft.com/rest/api/storageservices/create-service-sas',
  {
    anchors: ['sig=', 'signature=', 'X-Amz-', 'key=', 'token=', 'ticket=', 'secret=', 'code='],
    context: /sig=|signature=|X-Amz-|[?&](?:key|token|ticket|secret|code)=/i,
  },
  [
    { kind: 'signature', pattern: /[?&;]sig=(?<secret>[A-Za-z0-9%+/=]{20,120})/g },
    // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
    {
      kind: 'signature',
      pattern:
        /[?&;](?:X-Amz-Signature|X-Goog-Signature|x-oss-signature|q-signature|X-Tos-Signature)=(?<secret>[0-9a-f]{32,600})/gi,
    },
    {
      kind: 'signature',
      pattern:
        /[?&;](?:X-Amz-Security-Token|x-oss-security-token|security-token|x-cos-security-token)=(?<secret>[\w%+/=.-]{40,2000})/gi,
    },
    { kind: 'access-key', pattern: /[?&;]X-Amz-Credential=(?<secret>[A-Z0-9]{16,32})/g },
    // https://help.aliyun.com/zh/oss/developer-reference/ddd-signatures-to-urls
    { kind: 'signature', pattern: /[?&;]Signature=(?<secret>[\w%+/=-]{20,400})/g },
    {
      kind: 'token',
      pattern: /[?&](?:key|ticket|code|auth|sign)=(?<secret>[\w.~%-]{24,400})/g,
      accepts: isRandom,
    },
  ],
);
