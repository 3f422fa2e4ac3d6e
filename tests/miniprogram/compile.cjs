'use strict';
// compile.cjs COMPILER APP RESULT: builds npm of an app and compiles it as for an upload, with no account, key or network.
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const [, , compiler, app, result] = process.argv;
const ci = require(compiler);

async function compile() {
  const project = new ci.Project({
    appid: 'touristappid',
    type: 'miniProgram',
    projectPath: app,
    privateKeyPath: __filename,
    ignores: ['node_modules/**/*', '*/node_modules/**/*'],
  });
  project.attr = async () => ci.DefaultProjectAttr;
  const warnings = await ci.packNpm(project);
  if (warnings.length > 0) throw new Error(JSON.stringify(warnings));
  const setting = { es6: true, enhance: true, minified: true, ignoreUploadUnusedFiles: true };
  const files = await ci.getCompiledResult({ project, version: '0.1.0', setting, onProgressUpdate() {} });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(result, name)), { recursive: true });
    writeFileSync(join(result, name), content);
  }
}

compile().then(
  () => process.exit(0), // it leaves processes running
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
