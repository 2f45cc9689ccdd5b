package org.kpi4j.reading;

import java.time.Month;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.text.LanguageDetector;
import org.kpi4j.text.Recognizer;
import org.kpi4j.text.grammar.PlainTokens;

/** Reads statements about metrics and goals. Immutable and safe for use by several threads. */
public final class Reader {
  private static final Reader STANDARD = new Reader(Month.JANUARY);

  private final Month fiscalYearStart;

  private Reader(Month fiscalYearStart) {
    this.fiscalYearStart = fiscalYearStart;
  }

  /** {@return the reader with the library's own knowledge, whose fiscal year is the calendar year} */
  public static Reader standard() {
    return STANDARD;
  }

  /**
   * {@return a reader whose fiscal year starts in another month}
   *
   * @param month the first month of the fiscal year
   */
  public Reader withFiscalYearStart(Month month) {
    return new Reader(month);
  }

  /** {@return the first month of the fiscal year} */
  public Month fiscalYearStart() {
    return fiscalYearStart;
  }

  /**
   * Reads a goal in the language that its words point at; in English when they point nowhere.
   *
   * @param text the statement; anything is allowed
   * @return what it says
   */
  public GoalReading readGoal(String text) {
    return readGoal(text, Language.UNDETERMINED);
  }

  /**
   * Reads a goal in a known language.
   *
   * @param text the statement; anything is allowed
   * @param language the language; {@link Language#UNDETERMINED} and languages that the library does not read are detected
   * @return what it says
   */
  public GoalReading readGoal(String text, Language language) {
    PlainTokens tokens = PlainTokens.of(text);
    Recognizer recognizer =
        Recognizer.of(isRead(language) ? language : LanguageDetector.detect(tokens));
    return new GoalGrammar(recognizer.recognize(tokens), recognizer.language(), fiscalYearStart)
        .read();
  }

  /**
   * Reads the name of a metric, with the glossary of the library; {@link MetricReader} takes another one.
   *
   * @param name the name; anything is allowed
   * @param description what the metric means; empty when not stated
   * @return what the name says
   */
  public MetricReading readMetric(String name, String description) {
    return MetricReader.standard().read(name, description);
  }

  /**
   * Reads the name of a metric, with its description and formula.
   *
   * @param metric the metric
   * @return what the name says
   */
  public MetricReading readMetric(Metric metric) {
    return MetricReader.standard().read(metric);
  }

  private static boolean isRead(Language language) {
    return language.equals(Language.DUTCH) || language.equals(Language.ENGLISH);
  }
}
