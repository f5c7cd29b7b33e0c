export { type DiagnosticCode, diagnosticCodes } from './codes.ts';
export { type Saying, say } from './say.ts';
