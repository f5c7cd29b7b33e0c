import { tokenDetector } from '../shapes/index.ts';

/** Addresses of chat robots: whoever knows one can post. Group 1 is the part that authorises. */
export const webhookAddress = tokenDetector(
  'webhook-address',
  'https://open.dingtalk.com/document/orgapp/custom-robots-send-group-messages',
  [
    {
      kind: 'webhook',
      anchor: 'oapi.dingtalk.com',
      pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=([0-9a-zA-Z]{32,80})/g,
    },
    // https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
    {
      kind: 'webhook',
      anchor: '/open-apis/bot/',
      pattern: /open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/(?:v2\/)?hook\/([\w-]{16,80})/g,
    },
    // https://developer.work.weixin.qq.com/document/path/91770
    {
      kind: 'webhook',
      anchor: 'qyapi.weixin.qq.com',
      pattern: /qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/\w{1,20}\?key=([\w-]{20,80})/g,
    },
    // https://api.slack.com/messaging/webhooks
    {
      kind: 'webhook',
      anchor: 'hooks.slack.com',
      pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/([\w/-]{20,120})/g,
    },
    // https://discord.com/developers/docs/resources/webhook
    {
      kind: 'webhook',
      anchor: '/api/webhooks/',
      pattern: /discord(?:app)?\.com\/api\/webhooks\/(\d{15,22}\/[\w-]{40,120})/g,
    },
    // https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
    {
      kind: 'webhook',
      anchor: 'webhook.office.com',
      pattern: /webhook\.office\.com\/webhookb2\/([\w@/-]{40,300})/g,
    },
    { kind: 'webhook', anchor: 'ftqq.com', pattern: /ftqq\.com\/(SC[TU][A-Za-z0-9]{20,80})/g },
    {
      kind: 'webhook',
      anchor: 'hooks.zapier.com',
      pattern: /hooks\.zapier\.com\/hooks\/catch\/(\d{3,12}\/\w{5,20})/g,
    },
    {
      kind: 'webhook',
      anchor: 'maker.ifttt.com',
      pattern: /maker\.ifttt\.com\/trigger\/\w{1,40}\/(?:json\/)?with\/key\/([\w-]{16,80})/g,
    },
  ],
);
