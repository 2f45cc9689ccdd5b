package org.kpi4j.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void answerOfStty_endsWithTheColumns() {
    assertThat(Columns.ofSize("24 80\n")).hasValue(80);
  }

  @Test
  void complaintOfStty_saysNothing() {
    assertThat(Columns.ofSize("stty: standard input: Inappropriate ioctl")).isEmpty();
    assertThat(Columns.ofSize("0 0\n")).isEmpty();
    assertThat(Columns.ofSize("")).isEmpty();
  }
}
