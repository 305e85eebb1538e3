import { defaultHandlers, type Handle, type State, type Unsafe } from 'mdast-util-to-markdown';

type Safe = State['safe'];

/** What {@link signsIn} has made, by place: Markdown has the same signs on each page. */
const known = new Map<string, RegExp>();

/** A root whose words are looked at once, see {@link looksOnce}. */
export const root: Handle = (node, parent, state, info) => {
  state.safe = looksOnce(state);
  return defaultHandlers.root(node, parent, state, info);
};

/**
 * Escapes words as the library does. Most have nothing in them that Markdown could take for its own: one
 * expression tells, where the library asks forty.
 */
function looksOnce(state: State): Safe {
  const safe = state.safe.bind(state);
  return (input, config) => {
    const value = input ?? '';
    const place = state.stack.join();
    const signs = known.get(place) ?? signsIn(state);
    known.set(place, signs);
    signs.lastIndex = config.before.length;
    const found = signs.exec(config.before + value + config.after);
    return found && found.index < config.before.length + value.length ? safe(value, config) : value;
  };
}

/** Finds what would be escaped where the library writes at present, and all backslashes. */
function signsIn({ stack, unsafe }: State): RegExp {
  const isIn = (constructs: Unsafe['inConstruct']) =>
    [constructs ?? []].flat().some((construct) => stack.includes(construct));
  const signs = unsafe
    .filter((sign) => (!sign.inConstruct || isIn(sign.inConstruct)) && !isIn(sign.notInConstruct))
    .map(({ atBreak, before = '', character, after = '' }) => {
      const sign = RegExp.escape(character);
      const begin = `${atBreak ? '[\\r\\n][\\t ]*' : ''}(?:${before})`;
      return `${sign}(?<=${begin}${sign})(?=${after})`;
    });
  return new RegExp(['\\\\', ...signs].join('|'), 'g');
}
