/** Whether a value that was read is what it should be. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';

export const matches = (pattern: RegExp): Check => (value) => typeof value === 'string' && pattern.test(value);

export const listOf = (of: Check): Check => (value) => Array.isArray(value) && value.every(of);

/** Has members of these names that are what they should be, and no others. */
export const objectOf = (members: Record<string, Check>): Check => (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).every((name) => Object.keys(members).includes(name)) &&
  Object.entries(members).every(([name, is]) => is((value as Record<string, unknown>)[name]));
