import { tokenDetector } from '../shapes/index.ts';

/** Tokens of chat, mail, payment, model and monitoring services. */
export const serviceToken = tokenDetector(
  'service-token',
  'https://github.com/secretlint/secretlint#rule-packages',
  [
    // https://api.slack.com/concepts/token-types
    { kind: 'slack-token', anchor: 'xox', pattern: /xox[abeoprsc](?:\.xox[bp])?-[A-Za-z0-9-]{10,250}/g },
    { kind: 'slack-token', anchor: 'xapp-', pattern: /xapp-\d-[A-Z0-9]{6,20}-\d{6,20}-[0-9a-f]{32,80}/g },
    // https://docs.stripe.com/keys
    {
      kind: 'stripe-key',
      anchor: ['k_live_', 'k_test_'],
      pattern: /[sr]k_(?:live|test)_[A-Za-z0-9]{20,120}/g,
    },
    { kind: 'stripe-webhook-secret', anchor: 'whsec_', pattern: /whsec_[A-Za-z0-9+/=]{24,80}/g },
    // https://platform.openai.com/docs/api-reference/authentication
    {
      kind: 'openai-key',
      anchor: 'sk-',
      pattern: /sk-(?:proj-|svcacct-|admin-)[\w-]{40,200}|sk-(?!ant-)[A-Za-z0-9]{32,64}(?![\w-])/g,
    },
    { kind: 'openrouter-key', anchor: 'sk-or-', pattern: /sk-or-v1-[0-9a-f]{64}/g },
    // https://docs.anthropic.com/en/api/overview
    { kind: 'anthropic-key', anchor: 'sk-ant-', pattern: /sk-ant-[a-z]{3,5}\d{2}-[\w-]{60,130}/g },
    // https://huggingface.co/docs/hub/security-tokens
    { kind: 'huggingface-token', anchor: 'hf_', pattern: /hf_[A-Za-z0-9]{34}(?![A-Za-z0-9])/g },
    { kind: 'groq-key', anchor: 'gsk_', pattern: /gsk_[A-Za-z0-9]{52}/g },
    { kind: 'replicate-token', anchor: 'r8_', pattern: /r8_[A-Za-z0-9]{37}/g },
    // https://core.telegram.org/bots/api#authorizing-your-bot
    { kind: 'telegram-token', anchor: ':AA', pattern: /(?:bot)?(\d{8,10}:AA[\w-]{33})(?![\w-])/g },
    {
      kind: 'discord-token',
      anchor: '.',
      pattern: /[MNO][A-Za-z\d_-]{23,27}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])/g,
    },
    // https://www.twilio.com/docs/iam/api-keys
    { kind: 'twilio-key', anchor: 'SK', pattern: /SK[0-9a-f]{32}(?![0-9a-f])/g },
    { kind: 'sendgrid-key', anchor: 'SG.', pattern: /SG\.[\w-]{22}\.[\w-]{43}/g },
    { kind: 'mailgun-key', anchor: 'key-', pattern: /key-[0-9a-f]{32}(?![0-9a-f])/g },
    { kind: 'mailchimp-key', anchor: '-us', pattern: /[0-9a-f]{32}-us\d{1,2}(?!\d)/g },
    // https://shopify.dev/docs/apps/auth
    { kind: 'shopify-token', anchor: 'shp', pattern: /shp(?:at|ca|pa|ss|tka)_[A-Za-z0-9]{32,64}/g },
    { kind: 'square-token', anchor: 'sq0', pattern: /sq0(?:atp|csp)-[\w-]{22,43}/g },
    { kind: 'linear-key', anchor: 'lin_', pattern: /lin_(?:api|oauth)_[A-Za-z0-9]{32,128}/g },
    { kind: 'notion-token', anchor: 'ntn_', pattern: /ntn_\d{11}[A-Za-z0-9]{35}/g },
    { kind: 'notion-token', anchor: 'secret_', pattern: /secret_[A-Za-z0-9]{43}(?![A-Za-z0-9])/g },
    {
      kind: 'figma-token',
      anchor: ['figd_', 'figu_', 'figo_', 'figoh_', 'figouh_'],
      pattern: /fig(?:d|u|o|oh|ouh)_[\w-]{40,200}/g,
    },
    { kind: 'postman-key', anchor: 'PMAK-', pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/g },
    // https://grafana.com/docs/grafana/latest/administration/service-accounts/
    {
      kind: 'grafana-token',
      anchor: ['glc_', 'glsa_'],
      pattern: /gl(?:c_[A-Za-z0-9+/]{32,400}={0,2}|sa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8})/g,
    },
    { kind: 'newrelic-key', anchor: 'NRAK-', pattern: /NRAK-[A-Z0-9]{27}/g },
    { kind: 'sentry-token', anchor: 'sntry', pattern: /sntry[su]_[A-Za-z0-9+/=_]{40,300}/g },
    { kind: 'sentry-dsn', anchor: '.ingest.', pattern: /([0-9a-f]{32})@o\d{1,12}\.ingest\./g },
    { kind: 'dynatrace-token', anchor: 'dt0c01.', pattern: /dt0c01\.[A-Z0-9]{24}\.[A-Z0-9]{64}/g },
    { kind: 'pulumi-token', anchor: 'pul-', pattern: /pul-[0-9a-f]{40}/g },
    {
      kind: 'doppler-token',
      anchor: 'dp.',
      pattern: /dp\.(?:pt|st|ct|sa|scim|audit)\.[A-Za-z0-9_.-]{40,60}/g,
    },
  ],
);
