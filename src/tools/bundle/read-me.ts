import { printedDate } from '#/text/dates.ts';
import type { AboutSite } from './about-site.ts';

/** Name of the file that says what has been unpacked. */
export const READ_ME = '읽어 주세요.txt';

/** What the foot of each page says of the bundle. */
export const footNote = ({ day, origin, base }: AboutSite): string =>
  `인터넷 없이 읽는 묶음이다. ${printedDate(day)}.까지 고친 내용을 담았고, 표의 퍼가기와 피드는 뺐다.${
    origin && ` 그 뒤에 고친 것은 ${origin}${base}에 있다.`
  }`;

/**
 * What one who has been given the bundle must know, for an editor of Windows.
 *
 * @param folder name of the folder that holds it all
 */
export function readMe(site: AboutSite, folder: string): string {
  const { name, imprint, day, origin, base } = site;
  const address = origin + base;
  const text = `${name} — 인터넷 없이 읽는 묶음

${imprint}
웹판의 내용: ${printedDate(day)}.까지 고친 것
사이트: ${origin ? address : '이 묶음은 사이트의 주소를 모르고 만들었다.'}


여는 법

1. 압축을 모두 푼다. 압축 파일 안에서 바로 열면 다른 쪽으로 넘어가지 못한다.
   Windows는 긴 경로를 열지 못할 수 있으니 C:\\${folder}처럼 짧은 자리에 푼다.
2. ${folder} 폴더의 index.html을 두 번 눌러 연다.
   Chrome, Edge, Firefox의 요즘 판(2024년 이후)이면 된다. 서버도 설치도 필요 없고, 아무것도 밖으로 보내지 않는다.
3. 짧은 주소를 받았으면 s 폴더에서 마지막 일곱 글자의 폴더를 열고 index.html을 연다.


들어 있는 것

- 모든 문서, 표, 그림, 용어, 찾아보기, 정오표와 검색
- 표의 데이터(CSV, XLSX, JSON)와 쪽마다 Markdown(index.md)


다른 점

- 표의 퍼가기, 피드, 다른 앱으로 공유, 잘못된 주소를 고쳐 주는 쪽은 서버가 있어야 하므로 없다.
- 출처로 가는 바깥 링크는 인터넷이 있어야 열린다.
- 복사하거나 인용하는 주소는 ${
    origin
      ? `이 컴퓨터의 파일이 아니라 사이트(${address})의 것이다. 받는 사람이 그대로 열 수 있다.`
      : '이 컴퓨터의 파일이 아니라 사이트 안의 경로이다(/로 시작한다). 사이트의 주소 뒤에 붙여 쓴다.'
  }
- 화면의 색, 최근에 찾은 말, 읽던 곳은 이 브라우저에만 남는다. 파일을 지우는 것으로는 지워지지 않고, ‘이 웹판에 대하여’와 검색 창에서 지운다.


저작권

내용은 보고서의 사실과 주장을 새 문장으로 옮긴 것이며, 보고서에 대한 권리는 펴낸이와 글쓴이에게 있다.
웹판의 코드는 MIT 사용권(LICENSE.txt)을 따른다.
`;
  // the editor knows the encoding by the mark, and its old versions lines by both signs
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}
