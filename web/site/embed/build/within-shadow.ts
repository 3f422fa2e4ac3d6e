import type { Plugin } from 'postcss';

/**
 * Rewrites the styles of the page for a shadow root: the page is its wrapper, whose width decides what the window's does
 * else, and sizes follow the wrapper's `--rem`. The properties of the theme go to the host element, where the page
 * around can set them.
 */
export function withinShadow(): Plugin {
  return {
    postcssPlugin: 'within-shadow',
    AtRule(rule) {
      if (rule.name === 'media' && /^\((min|max)-width:[^)]*\)$/.test(rule.params)) rule.name = 'container';
    },
    Rule(rule) {
      rule.selectors = rule.selectors.map((selector) =>
        selector === ':root' ? ':host' : selector.replace(/^(:root|html|body)(?![\w-])/, '.page'),
      );
    },
    Declaration(declaration) {
      declaration.value = declaration.value.replace(/(?<![\w.])(-?[\d.]+)rem\b/g, 'calc($1 * var(--rem))');
    },
  };
}
