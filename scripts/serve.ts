/**
 * Serves `dist` as a static host would, under the base path it was built for.
 *
 *     npm run preview          PORT (4321) and BASE_PATH as in the build
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '#/settings.ts';
import { serveSite } from '#/tools/static-server.ts';

const { dist, base, port } = readSettings();
if (!existsSync(join(dist, 'index.html'))) {
  console.error('dist가 없습니다. 먼저 “npm run build”를 하십시오.');
  process.exit(1);
}
const server = await serveSite({ dist, base, port });
console.log(`http://localhost:${server.port}${base} 에서 봅니다. 멈추려면 Ctrl+C를 누르십시오.`);
