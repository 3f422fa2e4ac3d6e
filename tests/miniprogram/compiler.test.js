import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { root } from '../wasm/support.js';
import { appWithSubpackage, exampleApp, installedApp, plainApp } from './app.js';
import { bytesIn, filesIn } from './files-in.js';
import { openHost, strictWebAssemblyOf, webAssemblyOf } from './host.js';
import { answersOf, expected, shipped } from './shipped.js';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const compiler = resolve(root, process.env.MINIPROGRAM_CI ?? '.tools/miniprogram-ci/node_modules/miniprogram-ci');
const options = {
  skip: !existsSync(compiler) && "Tencent's compiler is not installed: 'make miniprogram-check' says how to",
};

/** The folder into which the compiler has put what would be uploaded of an app. */
function compiled(app) {
  const result = join(app, 'compiled');
  const { status, stdout, stderr } = spawnSync(process.execPath, [here('compile.cjs'), compiler, app, result], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--require=${here('no-network.cjs')}` },
  });
  assert.equal(status, 0, stdout + stderr);
  return result;
}

for (const [place, app] of Object.entries({ 'the main package': plainApp, 'a subpackage': appWithSubpackage, 'the example': exampleApp })) {
  test(`compiled in ${place}, everything is there and answers every case with the native bytes`, options, async (t) => {
    const folder = compiled(installedApp(t, app));
    const installed = join(app.npmFolder, 'miniprogram_npm/mingbai-miniprogram');
    assert.deepEqual(filesIn(join(folder, installed)), filesIn(shipped));
    assert.ok(bytesIn(join(folder, installed)) < 1024 * 1024);
    for (const name of ['mingbai-small.wasm', 'mingbai-small.wasm.br']) {
      assert.ok(readFileSync(join(folder, installed, name)).equals(readFileSync(join(shipped, name))), name);
    }
    for (const open of [webAssemblyOf, strictWebAssemblyOf]) {
      const answers = await answersOf(openHost({ folder, library: '3.5.8', webAssembly: open(folder) }), installed);
      assert.deepEqual(answers, expected.map(({ answer }) => answer));
    }
  });
}

test('compiled in a subpackage, the main package gets what compiling adds, less than 20 KB', options, (t) => {
  const folder = compiled(installedApp(t, appWithSubpackage));
  const files = filesIn(folder).filter((file) => !file.startsWith('estimator/'));
  const added = files.filter((file) => !(file in appWithSubpackage.files) && file !== 'project.config.json');
  assert.deepEqual(added.filter((file) => !file.startsWith('@babel/runtime/')), []);
  assert.ok(bytesIn(join(folder, '@babel/runtime')) < 20 * 1024);
});
