package org.kpi4j.testing;

import com.google.common.collect.ImmutableList;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;

/** Tells findings as assertions do, for tests that assert in their own way. */
public final class FindingText {
  private FindingText() {}

  /**
   * {@return findings with their places, evidence, and what to write instead, one below the other}
   *
   * @param findings the findings
   * @param catalog the catalogue in which they were found
   * @param language English or Dutch; English is used for any other
   */
  public static String of(Iterable<Finding> findings, Catalog catalog, Language language) {
    return new FailureText(new Texts(language), new Definitions(catalog))
        .findings(ImmutableList.copyOf(findings))
        .toString();
  }
}
