import { loadEngine } from '../../engine/load-engine.ts';

declare function Component(options: Record<string, unknown> & ThisType<any>): void;

Component({
  properties: { wasm: { type: String, value: '/miniprogram_npm/mingbai-miniprogram/mingbai-small.wasm' } },
  data: { state: 'loading' },
  lifetimes: {
    attached() {
      setTimeout(() => {
        loadEngine(this.data.wasm).then(
          () => this.setData({ state: 'ready' }),
          (error: unknown) => this.setData({ state: String(error) }),
        );
      });
    },
  },
});
