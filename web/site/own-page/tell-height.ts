import type { Config } from '../config/config.ts';

/** Tells the page that holds this one in a frame how high it is, if that is one of the hosts or of the site itself. */
export async function tellHeight(config: Promise<Config>): Promise<void> {
  const { hosts } = await config;
  const host = hostOrigin();
  if (![...hosts, location.origin].includes(host)) return;
  const page = document.documentElement;
  const tell = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    parent.postMessage({ type: 'mingbai:height', height }, host);
  };
  new ResizeObserver(tell).observe(page);
}

/** Of the page that holds this one; empty where that does not say. */
function hostOrigin(): string {
  const { ancestorOrigins } = location; // Firefox has the referrer only
  const nearest = ancestorOrigins?.[0] ?? document.referrer;
  return nearest && new URL(nearest).origin;
}
