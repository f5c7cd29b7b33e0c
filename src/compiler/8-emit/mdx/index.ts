export { isAllowedAddress } from './address.ts';
export { writeCode } from './code.ts';
export { writeBlocks } from './flow.ts';
