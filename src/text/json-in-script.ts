/** JSON as the text of a `<script>` in a page; nothing in it can end the script. */
export const jsonInScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
