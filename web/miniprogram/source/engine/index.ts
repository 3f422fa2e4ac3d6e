export { MingbaiError } from 'mingbai/engine/error';
export { loadEngine } from './load-engine.ts';
export { ModuleFault } from './module-fault.ts';
