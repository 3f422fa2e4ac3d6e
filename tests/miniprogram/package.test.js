import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInContext } from 'node:vm';
import { root } from '../wasm/support.js';
import { appWithSubpackage, buildNpm, exampleApp, installedApp, pack, plainApp, written } from './app.js';
import { openHost, strictWebAssemblyOf, webAssemblyOf } from './host.js';
import { answersOf, expected, packageFolder } from './shipped.js';

const described = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

test('the package has what apps install, and what people read', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const files = execFileSync('tar', ['-tzf', pack(folder)], { encoding: 'utf8' }).trimEnd().split('\n');
  const top = new Set(files.map((file) => file.split('/')[1]));
  assert.deepEqual(top, new Set(['package.json', 'README.md', 'LICENSE', 'miniprogram_dist', 'engine']));
});

test('it has the version of everything else, and needs nothing', () => {
  const { version, miniprogram, dependencies } = described(packageFolder);
  assert.equal(version, described(root).version);
  assert.equal(miniprogram, 'miniprogram_dist');
  assert.equal(dependencies, undefined);
});

for (const [place, app] of Object.entries({ 'the main package': plainApp, 'a subpackage': appWithSubpackage, 'the example': exampleApp })) {
  test(`installed and built into ${place}, every case is answered with the native bytes`, (t) => {
    const folder = installedApp(t, app);
    buildNpm(join(folder, app.npmFolder));
    return Promise.all(
      [webAssemblyOf, strictWebAssemblyOf].map(async (open) => {
        const host = openHost({ folder, library: '3.5.8', webAssembly: open(folder) });
        const answers = await answersOf(host, join(app.npmFolder, 'miniprogram_npm/mingbai-miniprogram'));
        assert.deepEqual(answers, expected.map(({ answer }) => answer));
      }),
    );
  });
}

test('the example of the engine alone answers', async (t) => {
  const folder = installedApp(t, plainApp);
  buildNpm(folder);
  const program = written('const { loadEngine');
  const host = openHost({ folder, library: '3.5.8', webAssembly: webAssemblyOf(folder) });
  const run = runInContext(`(require) => {${program}; return estimate(); }`, host.context);
  const { totals } = await run((path) => host.require(`./miniprogram_npm/${path}`));
  assert.equal(totals.fund.low, '75.00');
});

test('a stranger who writes TypeScript has its types', (t) => {
  const folder = installedApp(t, plainApp);
  cpSync(join(root, 'tests/miniprogram/consumer.ts'), join(folder, 'consumer.ts'));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--target', 'es2018', '--module', 'esnext', '--moduleResolution', 'bundler', '--types', ''];
  const { stdout } = spawnSync(process.execPath, [compiler, ...options, 'consumer.ts'], { cwd: folder, encoding: 'utf8' });
  assert.equal(stdout, '');
});

test('the component finds its parts from where it is built to', (t) => {
  const folder = installedApp(t, plainApp);
  buildNpm(folder);
  const host = openHost({ folder, library: '3.5.8', webAssembly: webAssemblyOf(folder) });
  host.require('./miniprogram_npm/mingbai-miniprogram/estimator/index.js');
  assert.equal(host.components.length, 1);
});
