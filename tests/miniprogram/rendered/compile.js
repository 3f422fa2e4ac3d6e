import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { generate, parse, walk } from 'css-tree';
import { TmplGroup } from 'glass-easel-template-compiler';

const builtIn =
  /(<\/?)(view|text|button|input|picker|radio-group|radio|checkbox-group|checkbox|label|page-meta)(?=[\s>/])/g;

/**
 * Compiles an app as WeChat's tools would: its own files from one folder, and an npm package below `miniprogram_npm`
 * from another.
 */
export function compileApp(appFolder, packageName, packageFolder) {
  const files = { ...textsOf(appFolder, ''), ...textsOf(packageFolder, `miniprogram_npm/${packageName}/`) };
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
    css: [files['app.wxss'].replace(/^page\b/gm, 'body'), ...styles].join('\n'),
    app: {
      files: Object.fromEntries(Object.entries(files).filter(([file]) => file.endsWith('.js'))),
      templates: group.getTmplGenObjectGroups(),
      scopes,
      configs: Object.fromEntries(components.map((component) => [component, configOf(component, files, packageName)])),
    },
  };
}

function textsOf(folder, prefix) {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(js|json|wxml|wxss)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [prefix + file.slice(folder.length).replace(/^\//, ''), readFileSync(file, 'utf8')]),
  );
}

/** Components are named from the component that uses them, or by their package. */
function configOf(component, files, packageName) {
  const config = JSON.parse(files[`${component}.json`]);
  const used = Object.entries(config.usingComponents ?? {}).map(([name, path]) => [
    name,
    path.startsWith(`${packageName}/`) ? `/miniprogram_npm/${path}` : `/${posix.join(dirname(component), path)}`,
  ]);
  return { ...config, usingComponents: Object.fromEntries(used) };
}

function withImports(file, files) {
  return (files[file] ?? '').replace(/@import "([^"]+)";/g, (_, path) => withImports(posix.join(dirname(file), path), files));
}

/** The classes of a component are its own; those of a page are the app's. */
function scoped(css, scope) {
  const tree = parse(css);
  walk(tree, (node) => {
    if (node.type === 'ClassSelector') node.name = `${scope}--${node.name}`;
  });
  return generate(tree);
}
