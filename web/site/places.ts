import { useEffect, useState } from 'preact/hooks';
import { emptyGazetteer, type Gazetteer } from '../common/gazetteer.ts';
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

/** What places are found by, once it is wanted and loaded; where it does not come there is no more than there was. */
export function useGazetteer(isWanted: boolean): Gazetteer | null {
  const page = usePage();
  const [gazetteer, setGazetteer] = useState<Gazetteer | null>(null);
  useEffect(() => {
    if (isWanted) void page.gazetteer().catch(() => emptyGazetteer).then(setGazetteer);
  }, [isWanted]);
  return gazetteer;
}

/** The provinces in English, once they are wanted and loaded. */
export function useEnglishProvinces(isWanted: boolean): Voice['provinces'] {
  const [english, setEnglish] = useState<Voice['provinces']>({});
  useEffect(() => {
    if (isWanted) void import('../common/wording/provinces.ts').then(({ provinces }) => setEnglish(provinces), () => {});
  }, [isWanted]);
  return english;
}
