/** What a build tells its service worker. */
export interface Release {
  /** Another for every build that is not the same. */
  version: string;
  /** The pages of rules, whose addresses stay the same from build to build. */
  pages: string[];
  /** What the page needs to run without a network, except the engine. */
  files: string[];
  /** The engine, and what stands in for it where WebAssembly may not be compiled. */
  engine: { wasm: string; script: string };
}
