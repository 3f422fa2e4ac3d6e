// The regions of the generated rulebook, with codes like those of GB/T 2260: 1101 is a city of province 11.
const provinces = [
  '11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37', '41', '42', '43', '44', '45', '46', '50',
  '51', '52', '53', '54', '61', '62', '63', '64', '65',
];
const cities = 330;
const countiesOfCity = 8;
const firstCounty = 21;

/** So many numbers, as even as they can be, that add up to a sum. */
const evenly = (sum, count) => Array.from({ length: count }, (_, i) => Math.ceil((sum - i) / count));
const twoDigits = (number) => String(number).padStart(2, '0');
const numbers = (count) => Array.from({ length: count }, (_, i) => i);

const countiesOf = (city) => numbers(countiesOfCity).map((i) => ({ code: city + twoDigits(firstCounty + i), level: 'county' }));
const citiesOf = (province, count) =>
  numbers(count).flatMap((i) => {
    const city = province + twoDigits(i + 1);
    return [{ code: `${city}00`, level: 'city' }, ...countiesOf(city)];
  });

const counts = evenly(cities, provinces.length);

/** The nation, 31 provinces, 330 cities and 2,640 counties. Each comes after the one that it is of, so that the first so many are a rulebook too. */
export const regions = [
  { code: '000000', level: 'nation' },
  ...provinces.flatMap((province, i) => [{ code: `${province}0000`, level: 'province' }, ...citiesOf(province, counts[i])]),
];

/** The first county, and how many regions it needs: itself and those above it. */
export const county = regions.find(({ level }) => level === 'county').code;
export const regionsOfCounty = regions.findIndex(({ code }) => code === county) + 1;
