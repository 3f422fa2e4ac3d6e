import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../wasm/support.js';
import { filesIn } from './files-in.js';
import { packageFolder } from './shipped.js';

const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');

/** The one piece of code in the README that has a text in it. */
export function written(text) {
  const pieces = [...readme.matchAll(/```\w+\n(.*?)```/gs)].map(([, piece]) => piece).filter((piece) => piece.includes(text));
  if (pieces.length !== 1) throw new Error(`${pieces.length} pieces of code in the README have ${text} in them`);
  return pieces[0];
}

const page = {
  'index.js': written('onShareAppMessage'),
  'index.json': written('"usingComponents"'),
  'index.wxml': written('<mingbai-estimator kept='),
};

/** The least app that has the estimator on a page of its main package, as the README says. */
export const plainApp = {
  npmFolder: '.',
  files: {
    'app.js': 'App({});\n',
    'app.json': JSON.stringify({ pages: ['pages/index/index'] }),
    'package.json': JSON.stringify({ name: 'app', private: true }),
    ...under('pages/index', page),
  },
};

/** The least app that has it in a subpackage, with a page before it, as the README says. */
export const appWithSubpackage = {
  npmFolder: 'estimator',
  files: {
    'app.js': 'App({});\n',
    'app.json': written('"subpackages"'),
    ...under('pages/home', {
      'home.js': 'Page({});\n',
      'home.json': '{}',
      'home.wxml': '<navigator url="/estimator/pages/index/index">医保明白账</navigator>\n',
    }),
    'estimator/package.json': JSON.stringify({ name: 'app', private: true }),
    ...under('estimator/pages/index', { ...page, 'index.wxml': written(' wasm=') }),
  },
};

const exampleFolder = join(root, 'web/miniprogram/example');

/** The example, as a stranger would have it. */
export const exampleApp = {
  npmFolder: '.',
  files: Object.fromEntries(filesIn(exampleFolder).map((file) => [file, readFileSync(join(exampleFolder, file), 'utf8')])),
};

function under(folder, files) {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}

/** Writes an app into a folder of its own and installs there what `npm pack` makes of the package. */
export function installedApp(t, { npmFolder, files }) {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-app-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const tarball = pack(folder);
  npm(join(folder, npmFolder), 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball);
  rmSync(tarball);
  return folder;
}

/** Packs the package into a folder and returns the file. */
export function pack(folder) {
  const [{ filename }] = JSON.parse(npm(packageFolder, 'pack', '--json', '--offline', '--ignore-scripts', '--pack-destination', folder));
  return join(folder, filename);
}

function npm(cwd, ...given) {
  return execFileSync('npm', given, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What the developer tools do with "Build npm": the folder that a package names goes where the app finds it. */
export function buildNpm(folder) {
  const installed = join(folder, 'node_modules');
  for (const name of readdirSync(installed)) {
    const description = join(installed, name, 'package.json');
    if (!existsSync(description)) continue;
    const { miniprogram } = JSON.parse(readFileSync(description, 'utf8'));
    cpSync(join(installed, name, miniprogram), join(folder, 'miniprogram_npm', name), { recursive: true });
  }
}
