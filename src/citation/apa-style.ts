import { americanDay } from './american-day.ts';

/**
 * APA, 7th edition, as its list of references has it: author, date in brackets, title, the publication that
 * it is part of, publisher, address. What no author has written begins with who publishes it. The style of
 * the CSL project in the parts that the kinds of record here have: as a whole it takes 100 MB and half a
 * second to be read. A test holds every kind of record to what the whole one makes of it.
 */
const layout = `
  <group delimiter=". ">
    <names variable="author">
      <name and="symbol" delimiter=", " delimiter-precedes-last="always"/>
      <substitute><text macro="maker"/><text macro="title"/></substitute>
    </names>
    <group prefix="(" suffix=")">
      <choose>
        <if variable="issued" type="webpage" match="all">
          <date variable="issued">
            <date-part name="year"/>
            <date-part name="month" prefix=", "/>
            <date-part name="day" prefix=" "/>
          </date>
        </if>
        <else-if variable="issued"><date variable="issued"><date-part name="year"/></date></else-if>
        <else><text term="no date" form="short"/></else>
      </choose>
    </group>
    <text macro="title"/>
    <choose>
      <if type="chapter"><group delimiter=" "><text term="in" text-case="capitalize-first"/><text variable="container-title" font-style="italic"/></group></if>
    </choose>
    <text variable="publisher"/>
    <choose>
      <if type="chapter" match="none"><text variable="container-title"/></if>
    </choose>
    <choose>
      <if variable="issued"><text variable="URL"/></if>
      <else>
        <group delimiter=" ">
          <text term="retrieved" text-case="capitalize-first"/>
          <group delimiter=", ">${americanDay('accessed')}<text term="from"/></group>
          <text variable="URL"/>
        </group>
      </else>
    </choose>
  </group>`;

/** The style in CSL. */
export const apaStyle = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info><title>APA</title><id>apa-references</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <macro name="words"><text variable="title"/></macro>
  <macro name="title">
    <choose>
      <if type="chapter"><text macro="words"/></if>
      <else><text macro="words" font-style="italic"/></else>
    </choose>
  </macro>
  <macro name="maker"><choose><if type="webpage"><text variable="publisher"/></if></choose></macro>
  <citation><layout>${layout}</layout></citation>
  <bibliography et-al-min="21" et-al-use-first="19" et-al-use-last="true"><layout>${layout}</layout></bibliography>
</style>`;
