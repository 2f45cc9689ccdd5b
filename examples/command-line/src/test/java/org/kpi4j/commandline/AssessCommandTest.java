package org.kpi4j.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessCommandTest {

  @Test
  void everyLine_getsOneLineInOrder() {
    Run run = Run.withInput("""
        {"id": "a", "lang": "en", "text": "Grow revenue"}
        not json
        {"id": "c", "lang": "nl", "text": "Meer omzet"}
        """, "assess");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(0)).startsWith("{\"id\":\"a\",\"lang\":\"en\",\"goal\":{");
    assertThat(run.lines().get(1)).startsWith("{\"id\":null,\"error\":\"line 2: must be JSON: ");
    assertThat(run.lines().get(2)).startsWith("{\"id\":\"c\",\"lang\":\"nl\",\"goal\":{");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"id": 7}                                 | {"id":7,"error":"line 1: must have a \\"text\\" or a \\"name\\""}
      {"id": "x", "text": 5}                    | {"id":"x","error":"line 1: 'text' must be a text: 5"}
      {"id": "x", "text": ["a"]}                | {"id":"x","error":"line 1: 'text' must be a text: a list"}
      {"id": "x", "text": "a", "asOf": "soon"}  | {"id":"x","error":"line 1: 'asOf' must be a day such as 2026-11-21: 'soon'"}
      {"id": "x", "text": "a", "lang": "Dutch"} | {"id":"x","error":"line 1: 'lang' must be nl or en, or be left out: 'Dutch'"}
      {"id": "x", "text": "a", "lang": "de"}    | {"id":"x","error":"line 1: 'lang' must be nl or en, or be left out: 'de'"}
      {"id": "x", "text": "a"} {}               | {"id":null,"error":"line 1: must hold one JSON object and nothing after it"}
      {"id": "x", "text": "a", "text": "b"}     | {"id":null,"error":"line 1: must have 'text' once"}
      {"id": "x", "text": "a", "name": "b"}     | {"id":"x","error":"line 1: must have a \\"text\\" or a \\"name\\", not both"}
      [1]                                       | {"id":null,"error":"line 1: must be a JSON object"}
      {"id": "x", "text": ""}                   | {"id":"x","error":"line 1: 'text' must not be blank"}
      {"id": "x", "name": " "}                  | {"id":"x","error":"line 1: 'name' must not be blank"}
      """)
  void badLine_givesAnErrorInItsPlace(String line, String expected) {
    Run run = Run.withInput(line + "\n", "assess");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(expected.replace("\\\"", "\\\"") + "\n");
  }

  @Test
  void deepNesting_isAnErrorLineAndTheRunGoesOn() {
    String deep = "{\"id\": 1, \"x\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}";

    Run run = Run.withInput(deep + "\n{\"id\": 2, \"text\": \"a\"}\n", "assess");

    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(0)).contains("\"error\":");
    assertThat(run.lines().get(1)).startsWith("{\"id\":2,");
  }

  @Test
  void byteOrderMark_isSkipped() {
    assertThat(Run.withInput("\uFEFF{\"id\": 1, \"text\": \"a\"}\n", "assess").out())
        .startsWith("{\"id\":1,\"lang\"");
  }

  @Test
  void emptyInput_givesNothing() {
    assertThat(Run.of("assess")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void metricName_isJudgedForVanityAndStage() {
    Run run = Run.withInput("""
        {"id": 1, "lang": "en", "name": "Social media likes"}
        {"id": 2, "name": "Klantverloop", "lang": "nl"}
        """, "assess");

    assertThat(run.lines().get(0))
        .startsWith("{\"id\":1,\"lang\":\"en\",\"vanity\":{\"verdict\":true,\"because\":[")
        .contains("\"instead\":\"");
    assertThat(run.lines().get(1))
        .contains("\"vanity\":{\"verdict\":false", "\"stage\":{\"best\":\"RETENTION\"");
  }

  @Test
  void northStar_isJudgedInItsPhase() {
    Run run = Run.withInput("""
        {"id": 1, "lang": "nl", "name": "Omzet", "company": "Spotify", "businessModel": "media"}
        {"id": 2, "lang": "nl", "name": "Gemiddelde klantwaarde", "phase": "mature"}
        {"id": 3, "lang": "nl", "name": "Gemiddelde klantwaarde", "phase": "late"}
        """, "assess");

    assertThat(run.lines().get(0))
        .contains(
            "\"northStar\":{\"suitable\":false", "\"gates\":[\"IS_REVENUE\"]", "Het is omzet");
    assertThat(run.lines().get(1)).contains("\"northStar\":{\"suitable\":true");
    assertThat(run.lines().get(2))
        .isEqualTo(
            "{\"id\":3,\"error\":\"line 3: 'phase' must be start-up, scale-up or mature: 'late'\"}");
  }
}
