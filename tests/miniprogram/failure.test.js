import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ModuleFault } from '../../web/miniprogram/source/engine/module-fault.ts';
import { failureView } from '../../web/miniprogram/source/model/failure.ts';
import { chinese } from '../../web/common/wording/wechat/voices.ts';

for (const [error, why, what, canRetry] of [
  [new ModuleFault('library_too_old', '2.10.0'), /微信版本太旧/, /把微信更新到最新版本/, false],
  [new ModuleFault('unreadable', 'no such file'), /程序没有打开/, /退出小程序再进来/, true],
  [new ModuleFault('no_answer', 'no answer'), /没有回应/, /点“再试一次”/, true],
  [new ModuleFault('policies_unreadable', 'no such module'), /政策文件没有读到/, /在微信里删掉它再打开/, true],
  [new Error('unreachable'), /算到一半停了/, /点“再试一次”/, true],
]) {
  test(`it is told what happened and what to do: ${error}`, () => {
    const view = failureView(error, chinese);
    assert.match(view.why, why);
    assert.match(view.what, what);
    assert.equal(view.retry !== '', canRetry);
    assert.ok(view.technical.text.includes(error.message));
  });
}

test('what the host said of two files is told without their folders, and once where it is the same', () => {
  const said = (one, other) =>
    failureView(new ModuleFault('unreadable', `/a/b-c/m.wasm.br: ${one}; /a/b-c/m.wasm: ${other}`), chinese).technical.text;
  assert.equal(said('section: too long', 'section: too long'), 'ModuleFault: unreadable: m.wasm.br, m.wasm: section: too long');
  assert.equal(said('not found', 'too long'), 'ModuleFault: unreadable: m.wasm.br: not found; m.wasm: too long');
});
