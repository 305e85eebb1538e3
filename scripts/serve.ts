/**
 * Serves `dist` as a static host would, under the base path it was built for.
 *
 *     npm run preview          PORT (4321) and BASE_PATH as in the build
 */
import { existsSync } from 'node:fs';
import { serveSite } from '#/tools/static-server.ts';

if (!existsSync('dist/index.html')) {
  console.error('dist가 없습니다. 먼저 “npm run build”를 하십시오.');
  process.exit(1);
}
const base = process.env.BASE_PATH ?? '/';
const server = await serveSite({ dist: 'dist', base, port: Number(process.env.PORT ?? 4321) });
console.log(`http://localhost:${server.port}${base} 에서 봅니다. 멈추려면 Ctrl+C를 누르십시오.`);
