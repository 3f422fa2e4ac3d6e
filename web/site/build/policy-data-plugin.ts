import type { Plugin } from 'vite';
import { readPolicyData } from './read-policy-data.ts';

const module = 'virtual:policy-data';

/** Writes the policies as files for the page, in a folder of their version, and tells the page where they are. */
export function policyDataPlugin(packageFolder: string, policyFolder: string): Plugin {
  let common: string;
  return {
    name: 'policy-data',
    async buildStart() {
      const data = await readPolicyData(packageFolder, policyFolder);
      const emit = (name: string, content: object) =>
        this.emitFile({
          type: 'asset',
          fileName: `policies/${data.common.version}/${name}.json`,
          source: JSON.stringify(content),
        });
      common = emit('common', data.common);
      emit('search', data.search);
      for (const [code, province] of data.provinces) emit(code, province);
    },
    resolveId: (id) => (id === module ? `\0${module}` : null),
    load: (id) => (id === `\0${module}` ? `export default import.meta.ROLLUP_FILE_URL_${common};` : null),
  };
}
