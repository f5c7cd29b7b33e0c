import { tokenDetector } from '../shapes/index.ts';

/** Keys of international clouds. */
export const cloudKey = tokenDetector(
  'cloud-key',
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  [
    {
      kind: 'aws-access-key',
      anchor: ['AKIA', 'ASIA', 'AGPA', 'AIDA', 'AROA', 'AIPA', 'ANPA', 'ANVA', 'A3T'],
      pattern: /A(?:KIA|SIA|GPA|IDA|ROA|IPA|NPA|NVA|3T[A-Z0-9])[A-Z0-9]{16}(?![A-Za-z0-9])/g,
    },
    { kind: 'aws-bedrock-key', anchor: 'ABSK', pattern: /ABSK[A-Za-z0-9+/]{100,300}={0,2}/g },
    // https://cloud.google.com/docs/authentication/api-keys
    { kind: 'google-api-key', anchor: 'AIza', pattern: /AIza[\w-]{35}(?![\w-])/g },
    { kind: 'google-oauth-secret', anchor: 'GOCSPX-', pattern: /GOCSPX-[\w-]{28}/g },
    { kind: 'google-oauth-token', anchor: 'ya29.', pattern: /ya29\.[\w-]{30,300}/g },
    { kind: 'google-refresh-token', anchor: '1//0', pattern: /1\/\/0[\w-]{40,120}/g },
    // https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage
    { kind: 'azure-storage-key', anchor: 'AccountKey=', pattern: /AccountKey=([A-Za-z0-9+/]{40,88}={0,2})/g },
    {
      kind: 'azure-access-key',
      anchor: 'SharedAccessKey=',
      pattern: /SharedAccessKey=([A-Za-z0-9+/]{40,60}={0,2})/g,
    },
    { kind: 'azure-client-secret', anchor: '8Q~', pattern: /[A-Za-z0-9_.~-]{3}8Q~[A-Za-z0-9_.~-]{31,34}/g },
    // https://docs.digitalocean.com/reference/api/create-personal-access-token/
    { kind: 'digitalocean-token', anchor: '_v1_', pattern: /do[opr]_v1_[0-9a-f]{64}/g },
    // https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/
    {
      kind: 'cloudflare-token',
      anchor: ['cfk_', 'cfut_', 'cfat_'],
      pattern: /cf(?:k|ut|at)_[A-Za-z0-9]{40}[0-9a-f]{8}/g,
    },
    { kind: 'cloudflare-origin-key', anchor: 'v1.0-', pattern: /v1\.0-[0-9a-f]{24}-[0-9a-f]{100,160}/g },
    // https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes
    { kind: 'vault-token', anchor: ['hvs.', 'hvb.', 'hvr.'], pattern: /hv[sbr]\.[\w-]{20,300}/g },
    { kind: 'terraform-token', anchor: '.atlasv1.', pattern: /([A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,80})/g },
    { kind: 'databricks-token', anchor: 'dapi', pattern: /dapi[0-9a-f]{32}(?:-\d)?/g },
    { kind: 'heroku-token', anchor: 'HRKU-', pattern: /HRKU-[\w-]{36,80}/g },
    { kind: 'fly-token', anchor: 'fm2_', pattern: /fm2_[A-Za-z0-9+/=]{100,600}/g },
    {
      kind: 'vercel-token',
      anchor: ['vcp_', 'vcc_', 'vci_', 'vca_', 'vcr_', 'vck_'],
      pattern: /vc[pciark]_[A-Za-z0-9]{20,60}/g,
    },
    {
      kind: 'supabase-key',
      anchor: ['sbp_', 'sb_secret_'],
      pattern: /sb(?:p_[0-9a-f]{40}|_secret_[\w-]{20,60})/g,
    },
    { kind: 'planetscale-token', anchor: 'pscale_', pattern: /pscale_(?:tkn|pw|oauth)_[\w=.-]{32,64}/g },
    {
      kind: 'tailscale-key',
      anchor: 'tskey-',
      pattern: /tskey-[a-z]{2,20}-[0-9A-Za-z_]{8,40}-[0-9A-Za-z_]{16,60}/g,
    },
    { kind: 'onepassword-token', anchor: 'ops_ey', pattern: /ops_ey[A-Za-z0-9+/=]{100,1500}/g },
    { kind: 'age-secret-key', anchor: 'AGE-SECRET-KEY-', pattern: /AGE-SECRET-KEY-1[0-9A-Z]{58}/g },
  ],
);
