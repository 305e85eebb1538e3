/**
 * The item of a list that must have one there.
 *
 * @throws RangeError when it has not: the list and what counts it do not fit together
 */
export function at<Item>(list: ArrayLike<Item>, index: number): Item {
  const item = list[index];
  if (item === undefined)
    throw new RangeError(`길이 ${list.length}인 목록에 ${index}번은 없습니다.`);
  return item;
}
