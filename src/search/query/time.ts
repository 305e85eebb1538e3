/** A year or a month: the figure that is asked for where a time is. */
export const TIME = /’\d\d|\d{4}년?|\d{1,2}월/;
