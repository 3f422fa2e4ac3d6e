/** Bad input, with every fault of it. */
export class MingbaiError extends Error {
  constructor(errors) {
    super(errors.map(({ code, path, message }) => `${path || '/'}: ${code}: ${message}`).join('\n'));
    this.name = 'MingbaiError';
    this.errors = errors;
  }
}
