import type { ComponentChildren } from 'preact';
import { useLoaded } from '../engine/use-loaded.ts';
import { usePage } from '../page.ts';
import { Loading } from './loading.tsx';

interface WhenLoadedProps<Module> {
  name: string;
  load(): Promise<Module>;
  children(module: Module): ComponentChildren;
}

/** A part of the page whose script is loaded once it is wanted. */
export function WhenLoaded<Module>({ name, load, children }: WhenLoadedProps<Module>) {
  const { voice } = usePage();
  const loaded = useLoaded(name, load);
  if (loaded.state === 'ready') return <>{children(loaded.value)}</>;
  return (
    <Loading loaded={loaded} voice={voice} waiting={voice.say('site.loading')} failed={voice.say('site.failed.why')} />
  );
}
