/**
 * Puts the built site over the one that a host serves, so that open tabs go on (docs/hosting.md).
 *
 *     npm run deploy:merge -- dist /srv/report                 files of earlier sites live on for 30 days
 *     npm run deploy:merge -- dist /srv/report --days 7
 *     npm run deploy:merge -- before /srv/report --older       back to a site that was built earlier
 */
import { systemFault } from '#/tools/build/system-fault.ts';
import { commandLine } from '#/tools/command-line.ts';
import { DeployFault } from '#/tools/deploy/deploy-lock.ts';
import { mergeSite } from '#/tools/deploy/merge-site.ts';

const USAGE =
  'npm run deploy:merge -- <만든 사이트의 폴더> <서버의 폴더> [--days <날수>] [--older]';
const DAYS = '30';

try {
  const { from, to, keepDays, mayBeOlder } = readCommand();
  const merged = mergeSite({ from, to, keepDays, mayBeOlder, now: Date.now() });
  console.log(
    `${to}에 파일 ${merged.written}개를 쓰고 ${merged.removed}개를 지웠습니다. 열려 있는 탭이 찾을 앞의 파일 ${merged.outdated}개는 ${keepDays}일 동안 남깁니다.`,
  );
  if (merged.foreign > 0)
    console.log(`이 명령이 쓰지 않은 파일 ${merged.foreign}개는 그대로 두었습니다.`);
  if (merged.needsReload)
    console.log('머리(header)가 바뀌었습니다. nginx를 쓰면: nginx -t && nginx -s reload');
} catch (error) {
  console.error(error instanceof DeployFault ? error.message : (systemFault(error) ?? error));
  process.exitCode = 1;
}

/** What is asked for. @throws DeployFault that says how to ask */
function readCommand() {
  const { values, positionals } = commandLine(USAGE, {
    allowPositionals: true,
    options: {
      days: { type: 'string', default: DAYS },
      older: { type: 'boolean', default: false },
    },
  });
  const [from, to, ...more] = positionals;
  if (from && to && more.length === 0 && /^\d+$/.test(values.days))
    return { from, to, keepDays: Number(values.days), mayBeOlder: values.older };
  throw new DeployFault(`쓰는 법: ${USAGE}`);
}
