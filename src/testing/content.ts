import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

/** Content by file below `content/`. */
export type Files = Readonly<Record<string, string>>;

/**
 * A project of its own with the given content; it goes when the test or file ends that asks for it.
 *
 * @returns its root
 */
export function projectWith(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
}

/** The smallest sound `edition.yaml`. */
export const editionYaml = (year: string, domains: string): string => `year: "${year}"
title: ${year} 연차보고서
shortTitle: ${year} 연차보고서
description: 시험에 쓰는 작은 보고서의 웹판.
lead: 보고서를 찾고 인용한다.
publisher: 연구소
published: "${year}-12-27"
origin: 시험에 쓰는 작은 보고서다.
domains: ${domains}
`;

/**
 * A sound document without text of its own.
 *
 * @param more further lines of the frontmatter
 */
export const documentMdx = (title: string, more = '', body = ''): string => `---
title: ${title}
shortTitle: ${title}
kind: brief
description: 시험에 쓰는 문서이며 스무 글자가 넘는 설명이다.
${more}---

## 본문 {/* #body */}

글이다.
${body}`;

/**
 * A sound overview of a domain.
 *
 * @param more further lines of the frontmatter
 */
export const overviewMdx = (title: string, more = ''): string => `---
title: ${title}
description: 시험에 쓰는 분야 개요이며 스무 글자가 넘는 설명이다.
${more}---

글이다.
`;
