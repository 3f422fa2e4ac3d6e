/** What WeChat gives a component. */
interface Host {
  data: Record<string, any>;
  setData(changes: object, done?: () => void): void;
  triggerEvent(name: string, detail: unknown, options?: { bubbles: boolean; composed: boolean }): void;
  createSelectorQuery(): SelectorQuery;
}

interface SelectorQuery {
  select(selector: string): { boundingClientRect(): SelectorQuery };
  selectViewport(): { scrollOffset(): SelectorQuery };
  exec(done: (found: [{ top: number } | null, { scrollTop: number }]) => void): void;
}

interface HostEvent<Detail = unknown> {
  detail: Detail;
  currentTarget: { dataset: Record<string, string> };
}

type Methods<Own> = Record<string, (...values: any[]) => void> & ThisType<Host & Own>;

declare function Component<Own = object>(options: {
  properties: object;
  data?: object;
  observers?: Methods<Own>;
  lifetimes?: Methods<Own>;
  pageLifetimes?: Methods<Own>;
  methods?: Methods<Own>;
}): void;
