import type { Detector, Finding } from '../detector.ts';

const link =
  /(?:https?:\/\/)?(?<![\w.-])[A-Za-z0-9][\w-]{0,60}(?:\.[\w-]{1,60}){1,5}(?::\d{2,5})?\/[\w./?=&%#~:+@-]{0,300}[\w/=#]/g;
/** Documents that only their owners should open: host and path, both from the beginning of the link. */
const documents: readonly RegExp[] = [
  /^(?:docs|drive)\.google\.com\/(?:a\/[\w.]{3,60}\/)?(?:document|spreadsheets|presentation|forms|file|drawings|drive\/(?:u\/\d\/)?folders)\/(?:d\/)?[\w-]{15,}/i,
  /^[\w-]+\.(?:feishu\.cn|larksuite\.com|larkoffice\.com|feishu\.net)\/(?:docs|docx|wiki|sheets|base|file|minutes|mindnotes|slides|drive\/folder|space)\/[A-Za-z0-9]{12,}/i,
  /^(?:[\w-]+\.)?yuque\.com\/docs\/share\/[\w-]{16,}/i,
  /^(?:[\w-]+\.)?yuque\.com\/[\w-]{2,40}\/(?:[\w-]{2,60}\/)?\w{6,}\/(?:edit|draft)\b/i,
  /^(?:[\w-]+\.)?notion\.so\/(?:[\w%/-]{0,150}[-/])?[0-9a-f]{32}/i,
  /^shimo\.im\/(?:docs|sheets|file|folder|mindmaps|forms|presentation)\/\w{8,}/i,
  /^(?:www\.)?kdocs\.cn\/(?:l|p|view\/l)\/\w{6,}/i,
  /^docs\.qq\.com\/(?:doc|sheet|slide|pdf|form\/page|mind|flowchart|aio)\/\w{8,}/i,
  /^alidocs\.dingtalk\.com\/i\/[\w/]{8,}/i,
  /^[\w-]+\.atlassian\.net\/(?:wiki|browse|jira|secure)\//i,
  /^[\w-]+\.sharepoint\.(?:com|cn)\//i,
  /^(?:1drv\.ms|onedrive\.live\.com)\/[\w?]/i,
  /^(?:www\.)?dropbox\.com\/(?:s|sh|scl\/\w{2})\/\w{10,}/i,
  /^(?:[\w-]+\.)?quip\.com\/\w{10,}/i,
  /^(?:pan|yun)\.baidu\.com\/(?:s\/1?[\w-]{6,}|share\/(?:init|link)\?)/i,
  /^(?:www\.(?:aliyundrive|alipan)\.com|pan\.quark\.cn|cloud\.189\.cn|share\.weiyun\.com|pan\.xunlei\.com|\w{0,12}\.?lanzou\w?\.com)\/(?:s\/|t\/|b)?\w{6,}/i,
  /^(?:wiki|confluence|jira|kms?)\.(?!apache|mongodb|ubuntu|atlassian|jenkins|qt|spring)[\w-]+\.(?:com|cn|net|io|com\.cn|local|corp|internal)(?::\d{2,5})?\/(?:pages|display|browse|spaces|x|confluence|wiki|projects)\//i,
];
const vendors =
  /google\.com|feishu|lark|yuque|notion\.so|shimo|kdocs|docs\.qq|dingtalk|atlassian|sharepoint|1drv|onedrive|dropbox|quip|(?:pan|yun)\.|drive|alipan|189\.cn|weiyun|lanzou|wiki|confluence|jira|km/i;
const shareCode =
  /(?:提取码|(?:访问|分享|网盘)密?码)["'*]{0,3}[ \t]*[:：是为]?[ \t]*["'`]?([A-Za-z0-9]{4})(?!\w)/g;
const elided = /\/(?:x{3,}|\.{3}|<)/i;

/** Links to private documents, whole: the host names the company, the path is the permission. */
export const privateDocument: Detector = {
  id: 'private-document',
  source: 'https://support.google.com/docs/answer/2494822',
  anchors: [
    'docs.google.com',
    'drive.google.com',
    'feishu.',
    'larksuite.com',
    'larkoffice.com',
    'yuque.com',
    'notion.so',
    'shimo.im',
    'kdocs.cn',
    'docs.qq.com',
    'dingtalk.com',
    'atlassian.net',
    'sharepoint.',
    '1drv.ms',
    'onedrive.live.com',
    'dropbox.com',
    'quip.com',
    'pan.baidu.com',
    'yun.baidu.com',
    'aliyundrive.com',
    'alipan.com',
    'pan.quark.cn',
    'cloud.189.cn',
    'weiyun.com',
    'pan.xunlei.com',
    'lanzou',
    'wiki.',
    'confluence.',
    'jira.',
    'km.',
    'kms.',
    '提取码',
    '访问码',
    '访问密码',
    '分享码',
    '分享密码',
    '网盘码',
    '网盘密码',
  ],
  find(text) {
    const found: Finding[] = [];
    for (const { index, 0: literal } of text.matchAll(link)) {
      const address = literal.replace(/^https?:\/\//, '');
      if (!vendors.test(address) || elided.test(literal) || !documents.some((shape) => shape.test(address)))
        continue;
      found.push({ kind: 'private-document', start: index, end: index + literal.length });
    }
    for (const { index, 0: literal, 1: code = '' } of text.matchAll(shareCode)) {
      const end = index + literal.length;
      found.push({ kind: 'share-code', start: end - code.length, end });
    }
    return found;
  },
};
