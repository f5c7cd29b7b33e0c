export { withDistinctNames } from './distinct-names.ts';
export { maskedName, redact } from './redact.ts';
