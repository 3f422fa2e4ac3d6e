import { usePage } from '../page.ts';
import type { Loaded } from '../engine/use-loaded.ts';
import { Loading } from './loading.tsx';

/** What stands while the policies of a region are not there. */
export function RegionLoading({ policies }: { policies: Loaded<unknown> }) {
  const { voice } = usePage();
  return (
    <Loading
      loaded={policies}
      voice={voice}
      waiting={voice.say('region.loading')}
      failed={voice.say('region.failed')}
    />
  );
}
