/** What a panel has use for once there is an answer: what a page lends it later. */
export { AddressButton } from './address-button.ts';
export { DialogHistory, keepDialog } from './dialog-history.ts';
export { SuggestionList } from './suggestion-list.ts';
