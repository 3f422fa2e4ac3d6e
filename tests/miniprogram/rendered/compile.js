import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { generate, parse, walk } from 'css-tree';
import { TmplGroup } from 'glass-easel-template-compiler';
import { filesIn } from '../files-in.js';

const builtIn =
  /(<\/?)(view|text|button|input|picker|radio-group|radio|checkbox-group|checkbox|label|navigator|page-meta)(?=[\s>/])/g;

/** Compiles an app as WeChat's tools would: its own files, and those of an npm package from its folder, where they are built to. */
export function compileApp(ownFiles, packageFolder, builtTo) {
  const files = { ...ownFiles, ...textsOf(packageFolder, builtTo) };
  const components = Object.keys(files).filter((file) => file.endsWith('.wxml')).map((file) => file.slice(0, -5));
  const group = new TmplGroup();
  const complaints = [];
  for (const component of components) {
    const template = files[`${component}.wxml`].replace(builtIn, '$1wx-$2').replaceAll('aria-role=', 'role=');
    complaints.push(...group.addTmpl(component, template).map((found) => `${component}: ${JSON.stringify(found)}`));
  }
  const scopes = Object.fromEntries(components.map((component, index) => [component, `scope${index}`]));
  const styles = components.map((component) => {
    const css = withImports(`${component}.wxss`, files);
    return JSON.parse(files[`${component}.json`]).component ? scoped(css, scopes[component]) : css;
  });
  return {
    complaints,
    css: [(files['app.wxss'] ?? '').replace(/^( *)page\b/gm, '$1body'), ...styles].join('\n'),
    app: {
      home: JSON.parse(files['app.json']).pages[0],
      files: Object.fromEntries(Object.entries(files).filter(([file]) => file.endsWith('.js'))),
      templates: group.getTmplGenObjectGroups(),
      scopes,
      configs: Object.fromEntries(components.map((component) => [component, configOf(component, files)])),
    },
  };
}

function textsOf(folder, prefix) {
  const names = filesIn(folder).filter((name) => /\.(js|json|wxml|wxss)$/.test(name));
  return Object.fromEntries(names.map((name) => [posix.join(prefix, name), readFileSync(join(folder, name), 'utf8')]));
}

/** Components are named from the component that uses them, or by their package. */
function configOf(component, files) {
  const config = JSON.parse(files[`${component}.json`]);
  const folder = posix.dirname(component);
  const used = Object.entries(config.usingComponents ?? {}).map(([name, path]) => [
    name,
    `/${path.startsWith('.') ? posix.join(folder, path) : installedAbove(folder, path, files)}`,
  ]);
  return { ...config, usingComponents: Object.fromEntries(used) };
}

/** A package is found in the nearest folder above that has it. */
function installedAbove(folder, path, files) {
  const place = posix.join(folder, 'miniprogram_npm', path);
  if (`${place}.json` in files) return place;
  if (folder === '.') throw new Error(`${path} is not installed`);
  return installedAbove(posix.dirname(folder), path, files);
}

function withImports(file, files) {
  return (files[file] ?? '').replace(/@import "([^"]+)";/g, (_, path) => withImports(posix.join(posix.dirname(file), path), files));
}

/** The classes of a component are its own; those of a page are the app's. */
function scoped(css, scope) {
  const tree = parse(css);
  walk(tree, (node) => {
    if (node.type === 'ClassSelector') node.name = `${scope}--${node.name}`;
  });
  return generate(tree);
}
