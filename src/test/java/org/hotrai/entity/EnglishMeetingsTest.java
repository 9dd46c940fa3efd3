package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings and treaties with English names, and the short forms that brackets give them. */
class EnglishMeetingsTest {
  private static final Recogniser RECOGNISER = SharedRecogniser.get();

  private static List<String> mentions(String text) {
    return RECOGNISER.recognise(List.of(text), null).mentions().stream()
        .map(mention -> mention.type() + " " + mention.text() + " = " + mention.entity())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The World Conference on Boats (WCB) met. The WCB ended. | EVENT WCB = World Conference on Boats
          The High-Level Conference on Boats (HLCB) met. The HLCB 2031 ended. | EVENT HLCB = High-Level Conference on Boats
          ไปร่วมงาน (River Ministers Meeting: RMM) แล้ว RMM ก็จบ | EVENT RMM = River Ministers Meeting
          The 29th River Ministers’ Meeting (APEC RMM) met. The 29th APEC RMM ended. | EVENT APEC RMM = 29th River Ministers’ Meeting
          The 58th River Ministers’ Meeting (58th RMM) met. The 58th RMM ended. | EVENT RMM = 58th River Ministers’ Meeting
          The 3rd World Conference on Boat Work (WCBW) met. | EVENT 3rd World Conference on Boat Work = 3rd World Conference on Boat Work
          The 3rd World Conference on Boat Work (WCBW) met. | EVENT WCBW = 3rd World Conference on Boat Work
          The 3rd Meeting of the Boat Working Group (BWG) ended. | ORGANISATION BWG = Boat Working Group
          At the 46th River Summit they met in the Summit hall, as the Summit began. The 47th River Summit is next. | EVENT Summit = 46th River Summit
          The 46th and 47th River Summits ended. | EVENT 46th = 46th River Summit
          The 46th and 47th River Summits ended. | EVENT 47th River Summit = 47th River Summit
          The 80th Session of the Economic and Social Commission for Asia and the Pacific began. | EVENT 80th Session of the Economic and Social Commission for Asia and the Pacific = 80th Session of the Economic and Social Commission for Asia and the Pacific
          The Treaty of Trust and Work in Southeast Asia (TTW) is old. The TTW holds. | LAW TTW = Treaty of Trust and Work in Southeast Asia
          The Treaty of Boatville is old. | LAW Treaty of Boatville = Treaty of Boatville
          The Siam-Boatland River Partnership Agreement (RPA) is new. The RPA holds. | LAW RPA = Siam-Boatland River Partnership Agreement
          The Covenant on River Rights Fifth Periodic Report of Boatland came. | LAW Covenant on River Rights = Covenant on River Rights
          The Siam Convention on Boats Article 5 holds. | LAW Siam Convention on Boats = Siam Convention on Boats
          """)
  void joinsTheShortFormWithTheName(String text, String mention) {
    assertThat(mentions(text)).contains(mention);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Annual General Meeting (AGM) was held. | AGM
          The Boat Work Meeting (XYZ) was held. | XYZ
          ที่ประชุม (River Ministers Meeting: RMM) ครั้งที่ 3 | RMM
          """)
  void takesNoOtherBracketForOne(String text, String other) {
    assertThat(mentions(text)).noneMatch(mention -> mention.startsWith("EVENT " + other));
  }

  @Test
  void takesTwoNamesOfOneShortFormForOneWhereOneIsWrittenWrong() {
    assertThat(
            mentions(
                "National Assembly of State Owners of Boats (NASOB) และ National Assembly of Owners"
                    + " of Boats (NASOB) ตกลงกัน"))
        .contains(
            "ORGANISATION National Assembly of Owners of Boats = National Assembly of State Owners"
                + " of Boats");
  }
}
