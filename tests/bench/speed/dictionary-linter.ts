/**
 * A peer: textlint with one rule that reports the words of a dictionary, here the words that our rules look for.
 *
 * The rule is written to be fast. The usual package for dictionaries, textlint-rule-prh, runs an expression of its own for
 * each word over each paragraph; this one runs a single expression of all words, longest first.
 */
import { TextlintKernel, type TextlintKernelOptions, type TextlintRuleModule } from '@textlint/kernel';
import { TextProcessor } from '@textlint/textlint-plugin-text/lib/src/TextProcessor';
import type { Rule } from '../../../utils/rules/define-rule';

const kernel = new TextlintKernel();

/** The words of the rules, each once, the longest first. */
export function dictionaryOf(rules: readonly Pick<Rule, 'terms'>[]): readonly string[] {
  const words = new Set(rules.flatMap(({ terms }) => Object.values(terms).flat()));
  return [...words].sort((a, b) => b.length - a.length);
}

/** Lints plain texts; gives what was found, in order. */
export function dictionaryLinter(words: readonly string[]): (text: string) => Promise<readonly string[]> {
  const options: TextlintKernelOptions = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: { Processor: TextProcessor } }],
    rules: [{ ruleId: 'dictionary', rule: dictionaryRule(words) }],
  };
  return async (text) => (await kernel.lintText(text, options)).messages.map(({ message }) => message);
}

function dictionaryRule(words: readonly string[]): TextlintRuleModule {
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(escaped.join('|'), 'g');
  return (context) => ({
    [context.Syntax.Str](node) {
      for (const { 0: word, index } of context.getSource(node).matchAll(pattern)) {
        const padding = context.locator.range([index, index + word.length]);
        context.report(node, new context.RuleError(word, { padding }));
      }
    },
  });
}
