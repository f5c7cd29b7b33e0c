export { ledgerOf, type NoteLedger } from './ledger.ts';
