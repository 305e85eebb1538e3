/** The styles of the dialog as text. */
export { default as styles } from '#/styles/search.css?inline';
