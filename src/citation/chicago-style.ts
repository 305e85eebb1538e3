import { americanDay } from './american-day.ts';

/**
 * Chicago, as a bibliography has it: author, title in quotation marks, the publication that it is part of
 * in italics, publisher and day, day of access, address. The style of the CSL project in the parts that the
 * kinds of record here have, a fiftieth of its size; the 18th edition no longer asks for a place.
 */
const italic = (variable: string): string => `<text variable="${variable}" font-style="italic"/>`;

const layout = `
  <group delimiter=". ">
    <names variable="author"><name and="text"/></names>
    <choose>
      <if type="report"><text macro="title" font-style="italic"/></if>
      <else><text variable="title" quotes="true"/></else>
    </choose>
    <choose>
      <if type="chapter"><group delimiter=" "><text term="in" text-case="capitalize-first"/>${italic('container-title')}</group></if>
      <else>${italic('container-title')}</else>
    </choose>
    <group delimiter=", "><text variable="publisher"/>${americanDay('issued')}</group>
    <group delimiter=" "><text term="accessed" text-case="capitalize-first"/>${americanDay('accessed')}</group>
    <text variable="URL"/>
  </group>`;

/** The style in CSL. */
export const chicagoStyle = `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
  <info><title>Chicago</title><id>chicago-bibliography</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <macro name="title"><text variable="title"/></macro>
  <citation><layout suffix=".">${layout}</layout></citation>
  <bibliography><layout suffix=".">${layout}</layout></bibliography>
</style>`;
