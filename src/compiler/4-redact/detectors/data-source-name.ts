import type { Detector, Finding } from '../detector.ts';
import { isCommonAccount, isPlaceholder, runBefore } from '../shapes/index.ts';

const userInfo = /[^\s'"`()<>,，。；]/;
/** Go drivers write `user:password@tcp(host:port)`; proxies and brokers `user:password@host:port`. */
const network = /^(?:(?:tcp6?|unix)?\(|[\w.-]{1,100}:\d{2,5}\b)/;
/** `jdbc:oracle:thin:user/password@…`, whose colons are not the user's. */
const oracle = /^jdbc:oracle:\w{1,10}:([\w$]{1,40})\/(.{1,100})$/;

/** Users and passwords in data source names without a scheme. */
export const dataSourceName: Detector = {
  id: 'data-source-name',
  source: 'https://github.com/go-sql-driver/mysql#dsn-data-source-name',
  anchors: ['@'],
  find(text) {
    const found: Finding[] = [];
    const hasOracle = text.includes('jdbc:oracle:');
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
      const isNetwork = network.test(text.slice(at + 1, at + 120));
      if (!isNetwork && !hasOracle) continue;
      const before = runBefore(text, at, userInfo, 160);
      if (!/[:/]/.test(before) || before.includes('://')) continue;
      const thin = oracle.exec(before);
      const [user = '', password = ''] = thin?.slice(1) ?? (isNetwork ? splitOnce(before) : []);
      if (password === '' || isPlaceholder(password) || password === 'tiger') continue;
      const start = at - password.length;
      found.push({ kind: 'password', start, end: at });
      if (!isCommonAccount(user) && !isPlaceholder(user)) {
        found.push({ kind: 'account', start: start - 1 - user.length, end: start - 1 });
      }
    }
    return found;
  },
};

/** User and password; a setting's name and `=` before the user do not belong to it. */
function splitOnce(userInformation: string): string[] {
  const pair = /^(?:[\w.-]*=)?([\w.%-]{1,60}):(?!\/)(.{1,100})$/.exec(userInformation);
  return pair === null || !/^[^/]*$|^\S*\W\S*$/.test(pair[2] ?? '') ? [] : pair.slice(1);
}
