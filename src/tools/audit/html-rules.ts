/** Is the HTML of a page what HTML says it must be? */
import { HtmlValidate } from 'html-validate';

/** The recommended rules but those that are wrong here, each with why. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // ids are addresses, and those of rows have a dot: HTML allows it
    'valid-id': ['error', { relaxed: true }],
    // titles of documents are the print's
    'long-title': 'off',
    // filters of a list choose at once and send nothing: there is nothing to submit
    'wcag/h32': 'off',
    // a fieldset may have its name from aria-label, and axe holds that it has one
    'wcag/h71': 'off',
  },
});

/** What is wrong with a page: line, rule and message. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message, selector }) =>
        `${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`,
    ),
  );
}
