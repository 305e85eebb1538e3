/** What becomes of an address whose place or words the page does not have. */
import { decoded } from '#/text/decoded.ts';
import { distance } from '#/text/distance.ts';
import { isFrameId } from '#/text/frame-ids.ts';
import { fragmentIn } from '#/text/repair-address.ts';
import { forgetAddress, linkToPlace, tellOfAddress } from '../place-message.ts';
import { blocksOf, textOf } from '../selection/searched-text.ts';
import { firstMatch } from '../selection/text-directive.ts';
import { parseDirective } from '../selection/written-directive.ts';

const MOST_SLIPS = 2;

/**
 * Goes to the place of an address that was only sent badly, offers the one that is most like it, and says
 * so where place or words are not on the page.
 *
 * @param address with the words to which it leads: a browser that goes there takes them from its own
 */
export function seekPlace(address: string): void {
  const directive = parseDirective(address);
  const hasWords = directive && firstMatch(textOf(blocksOf(document.body)), directive);
  const asked = decoded(location.hash.slice(1));
  const isThere = !asked || document.getElementById(asked);
  forgetAddress();
  // who has come to the words needs no place
  if (hasWords && !asked.includes(':~:')) return;
  if (!isThere) seekId(asked);
  else if (directive)
    void tellOfAddress(
      `받은 주소의 글을 이 쪽에서 찾지 못했습니다. 글이 바뀌었거나 주소가 잘렸을 수 있습니다.${
        asked ? ' 그 글이 있던 자리로 왔습니다.' : ''
      }`,
    );
}

function seekId(asked: string): void {
  const id = fragmentIn(asked);
  if (id && document.getElementById(id)) {
    location.replace(`#${id}`);
    return;
  }
  const near = id ? nearestTo(id) : undefined;
  const words = '이 주소가 가리키는 자리가 이 쪽에 없습니다.';
  if (near) void tellOfAddress(`${words} 가장 비슷한 자리: `, linkToPlace(near));
  else void tellOfAddress(`${words} 쪽의 처음부터 보입니다.`);
}

/** The place whose id differs least; the table of a row that is gone. */
function nearestTo(id: string): string | undefined {
  const table = id.split('.')[0];
  if (table && table !== id && document.getElementById(table)) return table;
  const ids = [...document.querySelectorAll('main [id]')]
    .map((place) => place.id)
    .filter((other) => !isFrameId(other));
  const slips = (other: string) => distance(other, id, MOST_SLIPS);
  return ids.filter((other) => slips(other) <= MOST_SLIPS).sort((a, b) => slips(a) - slips(b))[0];
}
