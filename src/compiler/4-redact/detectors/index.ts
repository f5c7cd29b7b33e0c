import type { Detector } from '../detector.ts';
import { assignedSecret } from './assigned-secret.ts';
import { bankCard } from './bank-card.ts';
import { chinaCloudKey } from './china-cloud-key.ts';
import { cloudKey } from './cloud-key.ts';
import { commandLineSecret } from './command-line-secret.ts';
import { connectionCall } from './connection-call.ts';
import { contactAccount } from './contact-account.ts';
import { dataSourceName } from './data-source-name.ts';
import { emailAddress } from './email-address.ts';
import { gitHostToken } from './git-host-token.ts';
import { homeDirectory } from './home-directory.ts';
import { httpCredentials } from './http-credentials.ts';
import { identityNumber } from './identity-number.ts';
import { jsonWebToken } from './json-web-token.ts';
import { networkAddress } from './network-address.ts';
import { phoneNumber } from './phone-number.ts';
import { privateDocument } from './private-document.ts';
import { privateHost } from './private-host.ts';
import { privateKey } from './private-key.ts';
import { serviceToken } from './service-token.ts';
import { settingsDirective } from './settings-directive.ts';
import { signedAddress } from './signed-address.ts';
import { sqlSecret } from './sql-secret.ts';
import { urlCredentials } from './url-credentials.ts';
import { webhookAddress } from './webhook-address.ts';

/** Every detector; their order does not matter, the longest finding wins. */
export const detectors: readonly Detector[] = [
  privateKey,
  jsonWebToken,
  cloudKey,
  chinaCloudKey,
  gitHostToken,
  serviceToken,
  webhookAddress,
  signedAddress,
  urlCredentials,
  dataSourceName,
  connectionCall,
  commandLineSecret,
  sqlSecret,
  settingsDirective,
  httpCredentials,
  assignedSecret,
  privateHost,
  networkAddress,
  homeDirectory,
  phoneNumber,
  identityNumber,
  bankCard,
  emailAddress,
  privateDocument,
  contactAccount,
];
