import type { Plugin } from 'vite';
import { readPolicyData } from '../../site/build/read-policy-data.ts';

const module = 'virtual:policies';

/** Writes the policies as CommonJS modules, one a province, that are read when they are first asked for. */
export function policyModules(packageFolder: string, policyFolder: string): Plugin {
  return {
    name: 'policy-modules',
    async generateBundle() {
      const { common, provinces, search } = await readPolicyData(packageFolder, policyFolder);
      const emit = (name: string, source: string) =>
        this.emitFile({ type: 'asset', fileName: `policies/${name}.js`, source });
      emit('common', `module.exports = ${JSON.stringify(common)};\n`);
      emit('search', `module.exports = ${JSON.stringify(search)};\n`);
      for (const [code, province] of provinces) emit(code, `module.exports = ${JSON.stringify(province)};\n`);
      emit('index', indexOf([...provinces.keys()]));
    },
    resolveId: (id) => (id === module ? { id: '../policies/index.js', external: 'relative' } : null),
  };
}

/** A host finds only modules whose paths stand in the code as they are. */
function indexOf(codes: string[]): string {
  const readers = codes.map((code) => `  '${code}': function () { return require('./${code}.js'); },\n`);
  return `exports.common = function () { return require('./common.js'); };\nexports.search = function () { return require('./search.js'); };\nexports.provinces = {\n${readers.join('')}};\n`;
}
