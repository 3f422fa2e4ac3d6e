import * as glassEasel from 'glass-easel';
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import './built-ins.js';

export { Clock } from './clock.js';

/** Starts an app that was compiled, and gives what opens its pages. */
export function startApp({ files, templates, configs, scopes }, globals) {
  const environment = new MiniProgramEnv();
  const space = environment.createCodeSpace('', true);
  const modules = new Map();

  function load(file) {
    if (!modules.has(file)) {
      if (files[file] === undefined) throw new Error(`module '${file}' is not defined`);
      const module = { exports: {} };
      modules.set(file, module);
      const require = (name) => load(new URL(name, `file:///${file}`).pathname.slice(1));
      const names = Object.keys(globals);
      new Function('module', 'exports', 'require', ...names, files[file])(
        module,
        module.exports,
        require,
        ...names.map((name) => globals[name]),
      );
    }
    return modules.get(file).exports;
  }

  for (const component of Object.keys(configs)) {
    space.addComponentStaticConfig(component, configs[component]);
    space.addStyleSheet(component, undefined, scopes[component]);
    const group = new Function(`return ${templates}`)();
    space.addCompiledTemplate(component, { groupList: group, content: group[component] });
  }
  for (const component of Object.keys(configs)) {
    space.globalComponentEnv(globalThis, component, () => load(`${component}.js`));
  }
  const context = new glassEasel.CurrentWindowBackendContext();
  context.onEvent((target, type, detail, options) => {
    const event = new glassEasel.Event(type, detail, options);
    glassEasel.Event.dispatchEvent(target, event);
    return event.getEventBubbleStatus();
  });
  const backend = environment.associateBackend(context);

  /** Shows a page instead of the one before, which stays as it is, and gives it. */
  return function open(path, query) {
    const root = backend.createRoot('wx-page', space, path);
    // How far the page is scrolled is asked of its root, in this renderer.
    root.getComponent().getBoundingClientRect = (tell) => tell({ left: scrollX, top: scrollY, width: innerWidth, height: innerHeight });
    const place = document.createElement('div');
    document.body.replaceChildren(place);
    root.attach(document.body, place);
    const page = root.get();
    page.route = path;
    page.onLoad?.(query);
    return page;
  };
}
