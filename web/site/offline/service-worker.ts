import { compilesWasm } from '../engine/estimator.ts';

/** Keeps the page on the device, to run without a network. Says where a newer one is ready, and how to change to it. */
export async function keepOnDevice(onNewer: (update: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register(workerUrl());
  const tell = () => {
    if (registration.waiting && navigator.serviceWorker.controller) onNewer(() => changeTo(registration));
  };
  tell();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell));
}

/** The worker that waits takes over; where another page of this site had it do so, only the page is left to load. */
function changeTo({ waiting }: ServiceWorkerRegistration): void {
  const reload = () => location.reload();
  if (!waiting) return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage('update');
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(url: string): unknown };
}

/** The one address that the page's Trusted Types let through. It tells the worker which engine the page runs. */
function workerUrl(): string {
  const url = `./service-worker.js?${compilesWasm() ? 'wasm' : 'script'}`;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: () => url });
  return (policy?.createScriptURL('') ?? url) as string;
}
