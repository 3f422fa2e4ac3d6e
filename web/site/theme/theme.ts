import { matches, objectOf, type Check } from '../config/shape.ts';

/** Colours by the names of their custom properties, as far as they are others than usual. */
export type Colours = Partial<Record<(typeof properties)[number], string>>;

export interface Theme {
  light: Colours;
  dark: Colours;
}

const properties = [
  '--ground',
  '--sheet',
  '--ink',
  '--soft',
  '--rule',
  '--edge',
  '--accent',
  '--on-accent',
  '--tint',
  '--open',
  '--open-tint',
  '--wrong',
  '--wrong-tint',
] as const;

const isColour = matches(/^#[\da-f]{6}$/i);
const isColours = objectOf(
  Object.fromEntries(properties.map((name): [string, Check] => [name, (value) => value === undefined || isColour(value)])),
);

export const isTheme: Check = objectOf({ light: isColours, dark: isColours });
