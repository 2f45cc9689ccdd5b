package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;

/**
 * What is shown of a KPI.
 *
 * @param id its id
 * @param name its name; empty when its statement is all that it goes by
 * @param look how bad its worst finding is: a class of the style
 * @param grade the same in words
 * @param stage the ids of the stages that it serves, with spaces between them
 * @param facts its metric, stage, owner and the like, each in a few words
 * @param letters the letters of SMART
 * @param statement its statement, in parts; empty when it has none
 * @param lacks what a goal needs and neither statement nor fields name
 * @param proposal what to write instead; empty when there is nothing to write
 * @param findings what was found about it
 */
record KpiCard(
    String id,
    String name,
    String look,
    String grade,
    String stage,
    ImmutableList<String> facts,
    ImmutableList<Letter> letters,
    ImmutableList<Part> statement,
    ImmutableList<Part> lacks,
    ImmutableList<String> proposal,
    ImmutableList<Found> findings) {

  /**
   * A letter of SMART.
   *
   * @param letter the letter
   * @param title the criterion
   * @param look whether it is met: a class of the style
   * @param state the same in words
   * @param because why; empty when a finding says it
   */
  record Letter(String letter, String title, String look, String state, String because) {
    boolean hasReason() {
      return !because.isEmpty();
    }
  }

  /**
   * A part of a statement.
   *
   * @param text the words
   * @param look what was read in them: a class of the style; empty when nothing was
   * @param meaning the same in words
   */
  record Part(String text, String look, String meaning) {
    boolean isPlain() {
      return look.isEmpty();
    }
  }

  boolean hasName() {
    return !name.isEmpty();
  }

  boolean hasStatement() {
    return !statement.isEmpty();
  }

  boolean hasLacks() {
    return !lacks.isEmpty();
  }

  /** {@return whether something about it is new since the baseline} */
  boolean isFresh() {
    return findings.stream().anyMatch(Found::isFresh);
  }

  boolean hasStages() {
    return !stage.isEmpty();
  }

  boolean hasFindings() {
    return !findings.isEmpty();
  }
}
