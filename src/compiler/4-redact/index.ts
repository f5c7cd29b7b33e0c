export { maskedName, redact } from './redact.ts';
