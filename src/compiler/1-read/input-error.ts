/** Bad input that stops the build. The message is for the person who has to act: place, what is wrong, what to do. */
export class InputError extends Error {
  override name = 'InputError';
}
