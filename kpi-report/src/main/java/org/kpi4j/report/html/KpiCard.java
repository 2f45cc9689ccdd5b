package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;

/**
 * What is shown of a KPI.
 *
 * @param id its id
 * @param name its name
 * @param look how bad its worst finding is: a class of the style
 * @param grade the same in words
 * @param stage the ids of the stages that it serves, with spaces between them
 * @param facts its metric, stage, owner and the like, each in a few words
 * @param letters the letters of SMART
 * @param statement its statement, in parts; empty when it has none
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
    ImmutableList<String> proposal,
    ImmutableList<Found> findings) {

  /**
   * A letter of SMART.
   *
   * @param letter the letter
   * @param title the criterion
   * @param look whether it is met: a class of the style
   * @param state the same in words
   * @param because why
   */
  record Letter(String letter, String title, String look, String state, String because) {}

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

  boolean hasStatement() {
    return !statement.isEmpty();
  }

  boolean hasFindings() {
    return !findings.isEmpty();
  }
}
