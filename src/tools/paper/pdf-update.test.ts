import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfFacts } from './pdf-file.ts';
import { retitled } from './pdf-update.ts';

const OBJECTS = [
  '<</Title (Report)\n/Producer (Skia/PDF)>>',
  '<</Type /Page\n/Parent 4 0 R>>',
  '<</Type /Page\n/Parent 4 0 R>>',
  '<</Type /Pages\n/Count 2\n/Kids [2 0 R 3 0 R]>>',
  '<</paper-a#5Fx [3 0 R /XYZ 0 1 0]>>',
  '<</Type /StructElem\n/S /H1\n/P 7 0 R>>',
  '<</Type /StructTreeRoot\n/K 6 0 R>>',
  '<</Title <FEFFAC00AC00>\n/Parent 9 0 R>>',
  '<</Type /Outlines\n/First 8 0 R\n/Last 8 0 R\n/Count 1>>',
  '<</Type /Annot\n/Subtype /Link\n/Dest /paper-a#5Fx\n/StructParent 1>>',
  '<</Type /Annot\n/Subtype /Link\n/Dest /paper-gone\n/StructParent 2>>',
  '<</Type /FontDescriptor\n/FontName /Missing>>',
  '<</Type /Font\n/Subtype /TrueType\n/BaseFont /Missing\n/FontDescriptor 12 0 R>>',
  '<</Type /Catalog\n/Pages 4 0 R\n/Dests 5 0 R\n/MarkInfo <</Type /MarkInfo\n/Marked true>>\n/StructTreeRoot 7 0 R\n/Outlines 9 0 R\n/Lang (ko)>>',
];

function smallPdf(): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = OBJECTS.map((body, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${OBJECTS.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${OBJECTS.length + 1}\n/Root 14 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

test('a PDF says what it is, and what it lacks', () => {
  const facts = pdfFacts(smallPdf());
  assert.equal(facts.title, 'Report');
  assert.equal(facts.language, 'ko');
  assert.equal(facts.sheets, 2);
  assert.equal(facts.isTagged, true);
  assert.deepEqual([...facts.elements], [['H1', 1]]);
  assert.deepEqual(facts.bookmarks, [{ title: '가가', object: '8' }]);
  assert.deepEqual([...facts.places], [['paper-a_x', 2]]);
  assert.deepEqual(facts.deadLinks, ['paper-gone']);
  assert.deepEqual(facts.missingFonts, ['Missing']);
});

test('a bookmark gets a new title, behind what the file was', () => {
  const before = smallPdf();
  const after = retitled(before, ['8'], ['가 (나)']);
  assert.deepEqual(after.subarray(0, before.length), before);
  assert.deepEqual(pdfFacts(after).bookmarks, [{ title: '가 (나)', object: '8' }]);
  // the new table names the place of the new object, and the old table
  const text = Buffer.from(after).toString('latin1');
  const [, offset = ''] = /xref\n8 1\n(\d{10}) 00000 n \ntrailer/.exec(text) ?? [];
  assert.match(text.slice(Number(offset)), /^8 0 obj\n/);
  const old = /startxref\n(\d+)/.exec(Buffer.from(before).toString('latin1'))?.[1];
  assert.match(text, new RegExp(`/Prev ${old}>>\\nstartxref\\n\\d+\\n%%EOF\\n$`));
});
