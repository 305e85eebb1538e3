/**
 * The item of a list that must have one there.
 *
 * @throws RangeError when it has not: the list and what counts it do not fit together
 */
export function at<Item>(list: ArrayLike<Item>, index: number): Item {
  const item = list[index];
  if (item === undefined) throw new RangeError(`${index}번이 목록에 없습니다.`);
  return item;
}
