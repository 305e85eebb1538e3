import { linkOf, type Place, placeText } from './place.ts';

/** Whether the browser can. */
export const canPassOn = (): boolean => 'share' in navigator;

/**
 * Passes a place on to another app of the device.
 *
 * @returns what is to be said of it
 */
export async function passOn(place: Place): Promise<string> {
  try {
    await navigator.share({ title: place.title, text: placeText(place), url: linkOf(place) });
    return '다른 앱에 넘겼습니다.';
  } catch (error) {
    const isCancelled = error instanceof DOMException && error.name === 'AbortError';
    return isCancelled
      ? '공유를 그만두었습니다.'
      : '다른 앱에 넘기지 못했습니다. 주소를 복사해 보내십시오.';
  }
}
