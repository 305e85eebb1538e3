/**
 * The style that Korean journals of policy and the social sciences ask for: author and year, then 「 」 around
 * what is part of a publication and 『 』 around the publication, parted by commas. A style of our own,
 * since those of the CSL project each follow one journal, and none of them says when the report itself came
 * out beside the date of a document, or names the day of access as it is written here.
 */
const day = (variable: string, prefix = '', suffix = ''): string => `
  <date variable="${variable}" prefix="${prefix}" suffix="${suffix}">
    <date-part name="year"/>
    <date-part name="month" form="numeric-leading-zeros" prefix="."/>
    <date-part name="day" form="numeric-leading-zeros" prefix="."/>
  </date>`;

const layout = `
  <group delimiter=", ">
    <group>
      <names variable="author"><name delimiter="·"/></names>
      <choose>
        <if variable="author">
          <date variable="issued" prefix="(" suffix=")"><date-part name="year"/></date>
        </if>
      </choose>
    </group>
    <choose>
      <if type="report"><text variable="title" prefix="『" suffix="』"/></if>
      <else>
        <group>
          <text variable="title" prefix="「" suffix="」"/>
          ${day('submitted', '(', ')')}
        </group>
      </else>
    </choose>
    <text variable="container-title" prefix="『" suffix="』"/>
    <text variable="publisher"/>
    ${day('issued')}
    <group delimiter=" ">
      <text variable="URL"/>
      ${day('accessed', '(접속일: ', ')')}
    </group>
  </group>`;

/** The style in CSL. */
export const koreanStyle = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="ko-KR">
  <info><title>한국어 학술지</title><id>korean-journals</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout>${layout}</layout></citation>
  <bibliography><layout suffix=".">${layout}</layout></bibliography>
</style>`;

/** What the style takes from a language. The processor wants the words for “and” and “et al.” even where none stands. */
export const koreanLocale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="ko-KR">
  <style-options punctuation-in-quote="false"/>
  <terms>
    <term name="and">와</term>
    <term name="et-al">외</term>
    <term name="open-quote">“</term>
    <term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term>
    <term name="close-inner-quote">’</term>
  </terms>
</locale>`;
