import { type EvaluateOptions, evaluate } from '@mdx-js/mdx';

/** Rendered HTML, told apart from text that is yet to be escaped. */
class Html {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Child = Html | string | number | null | undefined | boolean | Child[];
type Props = { children?: Child } & Record<string, unknown>;

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const htmlOf = (child: Child): string => {
  if (Array.isArray(child)) return child.map(htmlOf).join('');
  if (child instanceof Html) return child.html;
  return child === null || child === undefined || typeof child === 'boolean'
    ? ''
    : escaped(String(child));
};

function element(name: string, { children, ...attributes }: Props): Html {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === '' || value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`,
  );
  return new Html(`<${name}${written.join('')}>${htmlOf(children)}</${name}>`);
}

/** The smallest JSX runtime that MDX can use: elements become HTML. */
const runtime = {
  Fragment: Symbol('fragment'),
  jsx: (type: unknown, props: Props) => {
    if (type === runtime.Fragment) return new Html(htmlOf(props.children));
    return typeof type === 'function' ? type(props) : element(String(type), props);
  },
};

const NAMES = [
  'KeyPoints',
  'Table',
  'Figure',
  'Erratum',
  'Cite',
  'Sources',
  'Speaker',
  'Editorial',
];
const components = Object.fromEntries(
  NAMES.map((name) => [name, (props: Props) => element(name, props)]),
);

/**
 * Renders MDX to HTML with the given plugins; the components of the prose become elements of their name.
 *
 * @param options plugins and options as `@mdx-js/mdx` takes them
 * @returns HTML, a line for each block
 */
export async function render(mdx: string, options: Partial<EvaluateOptions>): Promise<string> {
  const { default: Content } = await evaluate(mdx, {
    ...options,
    ...({
      Fragment: runtime.Fragment,
      jsx: runtime.jsx,
      jsxs: runtime.jsx,
    } as unknown as EvaluateOptions),
    elementAttributeNameCase: 'html',
  });
  return htmlOf((Content as unknown as (props: Props) => Child)({ components })).trim();
}
