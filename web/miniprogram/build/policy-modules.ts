import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { policyData } from '../../site/build/policy-data.ts';

const module = 'virtual:policies';

/** Writes the policies as CommonJS modules, one a province, that are read when they are first asked for. */
export function policyModules(packageFolder: string, policyFolder: string): Plugin {
  return {
    name: 'policy-modules',
    async generateBundle() {
      const { createEstimator } = await import(pathToFileURL(join(packageFolder, 'small.js')).href);
      const files = readdirSync(policyFolder).filter((name) => name.endsWith('.json')).sort();
      const texts = files.map((name) => readFileSync(join(policyFolder, name), 'utf8'));
      const { common, provinces } = policyData(texts, await createEstimator({ policies: texts }));
      const emit = (name: string, source: string) =>
        this.emitFile({ type: 'asset', fileName: `policies/${name}.js`, source });
      emit('common', `module.exports = ${JSON.stringify(common)};\n`);
      for (const [code, province] of provinces) emit(code, `module.exports = ${JSON.stringify(province)};\n`);
      emit('index', indexOf([...provinces.keys()]));
    },
    resolveId: (id) => (id === module ? { id: '../policies/index.js', external: 'relative' } : null),
  };
}

/** A host finds only modules whose paths stand in the code as they are. */
function indexOf(codes: string[]): string {
  const readers = codes.map((code) => `  '${code}': function () { return require('./${code}.js'); },\n`);
  return `exports.common = function () { return require('./common.js'); };\nexports.provinces = {\n${readers.join('')}};\n`;
}
