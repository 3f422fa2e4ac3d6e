import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../common/places.ts';
import { usePage } from './page.ts';

/** The places below a province, once they are loaded. */
export function usePlacesOf(province: string): Place[] {
  const { isLoaded, placesOf } = usePage();
  const [below, setBelow] = useState<{ province: string; places: Place[] }>({ province: '', places: [] });
  const isThere = isLoaded(province);
  useEffect(() => {
    if (isThere) void placesOf(province).then((places) => setBelow({ province, places }));
  }, [province, isThere]);
  return below.province === province ? below.places : [];
}
