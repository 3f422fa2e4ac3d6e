import { useEffect, useState } from 'preact/hooks';
import type { Atlas } from '../common/place-fields.ts';
import { provinceOf, type Place } from '../common/places.ts';
import type { Voice } from '../common/wording/voice.ts';
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

/** What a place is chosen from, with what lies in the province of a region. */
export function useAtlas(region: string): Atlas {
  const { places, catalogue } = usePage();
  return { places, catalogue, below: usePlacesOf(provinceOf(region)) };
}

/** The provinces in English, once they are wanted and loaded. */
export function useEnglishProvinces(isWanted: boolean): Voice['provinces'] {
  const [english, setEnglish] = useState<Voice['provinces']>({});
  useEffect(() => {
    if (isWanted) void import('../common/wording/provinces.ts').then(({ provinces }) => setEnglish(provinces), () => {});
  }, [isWanted]);
  return english;
}
