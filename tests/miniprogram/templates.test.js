import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { filesIn } from './files-in.js';
import { shipped } from './shipped.js';

// Tencent's compilers of templates and styles come with what simulates components.
const simulate = createRequire(import.meta.url).resolve('miniprogram-simulate');
const programs = join(dirname(createRequire(simulate).resolve('miniprogram-compiler/package.json')), 'bin/linux');
const options = { skip: process.platform !== 'linux' && 'the compilers are started on Linux only' };

/** What a compiler says against files of a folder. */
function complaints(program, flag, folder, files) {
  const path = join(programs, program);
  chmodSync(path, 0o755);
  const { status, stdout, stderr } = spawnSync(path, [flag, ...files], { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stderr : stdout + stderr;
}

for (const [kind, program, flag, wrong, words] of [
  ['wxml', 'wcc', '-d', '<view></text>', /expect end-tag/],
  ['wxss', 'wcsc', '-js', 'a { { color', /unexpected/],
]) {
  test(`every ${kind} file compiles`, options, () => {
    const files = filesIn(shipped).filter((file) => file.endsWith(`.${kind}`));
    assert.ok(files.length > 0);
    assert.equal(complaints(program, flag, shipped, files), '');
  });

  test(`a ${kind} file with a mistake does not`, options, (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'mingbai-'));
    t.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, `wrong.${kind}`), wrong);
    assert.match(complaints(program, flag, folder, [`wrong.${kind}`]), words);
  });
}
