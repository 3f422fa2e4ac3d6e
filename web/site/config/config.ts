import { download } from '../engine/download.ts';
import type { FixedPlace } from '../../common/fixed-place.ts';
import { isTheme, type Theme } from '../theme/theme.ts';
import { isText, listOf, matches, objectOf, type Check } from './shape.ts';

/** What a deployment sets beside the page. */
export interface Config {
  /** The exact origins of the pages that may hold this one in a frame, and are told its height. */
  hosts: string[];
  place: FixedPlace | null;
  theme: Theme | null;
  footer: FooterItem[];
}

/** Who is behind the page, a filing number, a mark: a text, which may lead somewhere. */
export interface FooterItem {
  text: string;
  href?: string;
}

const none: Config = { hosts: [], place: null, theme: null, footer: [] };

/** A file that is not as it should be sets nothing. */
export async function loadConfig(url: string): Promise<Config> {
  try {
    const file: unknown = await download(url);
    if (!isFile(file)) throw new Error('Not as README.md says.');
    const { hosts, region, year, theme, footer } = file as File;
    return { hosts, place: region === null ? null : { region, year }, theme, footer };
  } catch (error) {
    console.warn(`${url} is ignored. ${String(error)}`);
    return none;
  }
}

interface File {
  hosts: string[];
  region: string | null;
  year: number | null;
  theme: Theme | null;
  footer: FooterItem[];
}

const orNull = (is: Check): Check => (value) => value === null || is(value);
const isLink: Check = (value) => value === undefined || isHttps(value);
const isHttps = matches(/^https:\/\/\S+$/);

const isFile: Check = (value) =>
  objectOf({
    hosts: listOf((host) => new URL(host as string).origin === host),
    region: orNull(matches(/^\d{6}$/)),
    year: orNull(Number.isInteger),
    theme: orNull(isTheme),
    footer: listOf(objectOf({ text: isText, href: isLink })),
  })(value) &&
  ((value as File).year === null || (value as File).region !== null);
