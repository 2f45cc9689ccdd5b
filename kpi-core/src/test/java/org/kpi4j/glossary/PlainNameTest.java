package org.kpi4j.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The names that are cut at blanks and hyphens and nowhere else. */
class PlainNameTest {
  @Test
  void wordsBetweenBlanksAndHyphens_areTokensInLowerCase() {
    assertThat(PlainName.tokens(" Sign-up  rate-"))
        .containsExactly(
            new Token("sign", 1, 5, Part.Sort.WORD),
            new Token("up", 6, 8, Part.Sort.WORD),
            new Token("rate", 10, 14, Part.Sort.WORD));
  }

  @Test
  void wordInCapitals_isPlain() {
    assertThat(PlainName.tokens("MAU")).containsExactly(new Token("mau", 0, 3, Part.Sort.WORD));
  }

  @Test
  void wordWithHumps_isLeftToTheScanner() {
    assertThat(PlainName.tokens("signUps")).isNull();
  }

  @Test
  void otherCharacters_areLeftToTheScanner() {
    assertThat(PlainName.tokens("D7")).isNull();
    assertThat(PlainName.tokens("cliënten")).isNull();
    assertThat(PlainName.tokens("用户")).isNull();
  }

  /** The scanner asks which words are known only where it finds humps, and cuts the longest names short. */
  @Property
  void plainName_isCutAsTheScannerCutsIt(
      @ForAll @CharRange(from = 'a', to = 'z') @CharRange(from = 'A', to = 'Z') @Chars({' ', '-'})
          String name) {
    @Nullable List<Token> tokens = PlainName.tokens(name);
    if (tokens != null) {
      assertThat(tokens).isEqualTo(Scanner.tokens(name + ".", text -> false));
    }
  }
}
