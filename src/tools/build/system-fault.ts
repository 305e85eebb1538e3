/** What the system says, in words for those who build. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: '디스크가 가득 찼습니다. 자리를 비우고 다시 하십시오.',
  EDQUOT: '쓸 수 있는 자리를 다 썼습니다. 자리를 비우고 다시 하십시오.',
  EIO: '읽거나 쓰지 못했습니다. 디스크에 이상이 없는지, 자리가 남았는지 보십시오.',
  EROFS: '쓸 수 없는 디스크입니다. {elsewhere} 정하십시오.',
  EACCES: '쓸 권한이 없습니다. 권한을 고치거나 {elsewhere} 정하십시오.',
  EPERM: '쓸 권한이 없습니다. 권한을 고치거나 {elsewhere} 정하십시오.',
  EISDIR: '폴더입니다. 파일의 이름을 주십시오.',
  ENOTDIR: '경로 가운데 폴더가 아닌 것이 있습니다. {elsewhere} 정하십시오.',
  EEXIST: '경로 가운데 폴더가 아닌 것이 있습니다. {elsewhere} 정하십시오.',
  EMFILE: '한꺼번에 열 수 있는 파일이 모자랍니다. ulimit -n을 늘리고 다시 하십시오.',
};

/**
 * One sentence for a fault that no code and no content can mend: no room, no right to write.
 *
 * @param error what was thrown, in this process or a thread of it
 * @param elsewhere how another place is named
 * @returns undefined for any other fault
 */
export function systemFault(error: unknown, elsewhere = 'DIST로 다른 자리를'): string | undefined {
  const {
    code = '',
    path,
    dest,
    message,
  } = (error ?? {}) as NodeJS.ErrnoException & { dest?: string };
  const reason = REASONS[code] ?? REASONS[/^E[A-Z]+(?=:)/.exec(message ?? '')?.[0] ?? ''];
  const where = dest ?? path;
  const said = reason?.replace('{elsewhere}', elsewhere);
  return said && (where ? `${where}: ${said}` : said);
}
