import type { Release } from './release.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written before the script by the build. */
declare const release: Release;

const { scope } = self.registration;
const pages = [scope, `${scope}index.html`];
const ours = `mingbai ${scope} `;
const cacheName = ours + release.version;

self.addEventListener('install', (event) => event.waitUntil(store()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  if (event.data === 'update') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && event.request.url.startsWith(scope)) {
    event.respondWith(event.request.url === `${scope}config.json` ? newest(event.request) : answer(event.request));
  }
});

async function store(): Promise<void> {
  const engine = self.location.search === '?script' ? 'script' : 'wasm';
  const cache = await caches.open(cacheName);
  const current = [scope, ...release.pages].map((page) => new Request(page, { cache: 'no-cache' }));
  await cache.addAll([...current, ...release.files, release.engine[engine]]);
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours) && name !== cacheName).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Answers from the build that this worker belongs to, so that its files are never mixed with those of another. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const isPage = pages.includes(request.url.replace(/[?#].*$/, ''));
  const kept = await cache.match(isPage ? scope : request);
  if (kept === undefined) return fetch(request);
  return kept.redirected ? new Response(kept.body, kept) : kept; // a page may not come from where it was redirected to
}

/** What a deployment may change between builds, as it is now or where there is no network as it was. */
async function newest(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch {
    return (await cache.match(request)) ?? Response.error();
  }
}
