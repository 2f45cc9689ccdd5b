package org.kpi4j.io.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;

/** What a column of a spreadsheet can hold. */
public enum SheetColumn {
  /** The id of the KPI. */
  ID("id", "kpi id", "code", "nummer", "nr"),
  /** The name of the KPI. */
  NAME(
      "kpi",
      "name",
      "naam",
      "title",
      "titel",
      "kpi name",
      "naam kpi",
      "kpi naam",
      "prestatie-indicator"),
  /** The KPI in a sentence. */
  STATEMENT(
      "statement",
      "goal",
      "doelstelling",
      "doel",
      "smart",
      "smart goal",
      "smart doel",
      "kpi statement",
      "omschrijving doel"),
  /** The metric that the KPI is about. */
  METRIC("metric", "metriek", "indicator", "meetwaarde", "measure", "maatstaf"),
  /** What people call the metric. */
  METRIC_NAME(
      "metric name", "naam metric", "naam van de metric", "indicator name", "naam indicator"),
  /** What the metric means. */
  DESCRIPTION(
      "description", "omschrijving", "beschrijving", "definition", "definitie", "toelichting"),
  /** How the metric is computed. */
  FORMULA("formula", "formule", "calculation", "berekening", "rekenregel"),
  /** The unit of the metric. */
  UNIT("unit", "eenheid", "unit of measure", "meeteenheid"),
  /** Which values of the metric are good news. */
  DIRECTION("direction", "richting", "polarity", "polariteit", "gewenste richting"),
  /** Who answers for the KPI. */
  OWNER(
      "owner",
      "eigenaar",
      "verantwoordelijke",
      "responsible",
      "kpi owner",
      "kpi-eigenaar",
      "accountable"),
  /** The teams that work on it. */
  TEAM("team", "teams", "department", "afdeling", "afdelingen"),
  /** The value at the start. */
  BASELINE(
      "baseline",
      "nulmeting",
      "startwaarde",
      "start value",
      "huidige waarde",
      "current value",
      "uitgangswaarde"),
  /** The amount to reach or to change by. */
  TARGET(
      "target",
      "streefwaarde",
      "doelwaarde",
      "target value",
      "norm",
      "streefcijfer",
      "target waarde"),
  /** The least acceptable value. */
  MINIMUM("minimum", "min", "ondergrens", "lower bound", "at least", "minimaal"),
  /** The greatest acceptable value. */
  MAXIMUM("maximum", "max", "bovengrens", "upper bound", "at most", "maximaal"),
  /** When the goal must be met. */
  DEADLINE(
      "deadline",
      "einddatum",
      "due date",
      "due",
      "uiterlijk",
      "termijn",
      "end date",
      "datum gereed"),
  /** How often the KPI is looked at. */
  CADENCE(
      "cadence",
      "frequentie",
      "frequency",
      "meetfrequentie",
      "review",
      "review cadence",
      "rapportagefrequentie"),
  /** By what means the goal is to be reached. */
  LEVER("lever", "hefboom", "how", "hoe", "aanpak", "actie", "action", "middel", "via"),
  /** Why it matters. */
  REASON("reason", "reden", "why", "waarom", "relevantie", "relevance"),
  /** Whom or what it is about. */
  POPULATION("population", "doelgroep", "segment", "populatie", "target group", "scope"),
  /** Where the values come from. */
  SOURCE("source", "bron", "data source", "databron", "gegevensbron", "system", "systeem"),
  /** Free labels. */
  TAGS("tags", "labels", "tag", "label", "categorie", "category", "thema", "theme"),
  /** The stage of the funnel. */
  STAGE("stage", "fase", "aarrr", "funnel stage", "funnelfase", "pirate metric");

  private static final ImmutableMap<String, SheetColumn> BY_HEADING = byHeading();

  private final ImmutableList<String> headings;

  SheetColumn(String... headings) {
    this.headings = ImmutableList.copyOf(headings);
  }

  /** {@return the headings of such a column, in English and Dutch; the first one is written} */
  public ImmutableList<String> headings() {
    return headings;
  }

  /**
   * {@return what the column under a heading holds; empty when nobody knows the heading}
   *
   * @param heading the heading; its case, and spaces around it, do not matter
   */
  public static Optional<SheetColumn> of(String heading) {
    return Optional.ofNullable(BY_HEADING.get(normal(heading)));
  }

  static String normal(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('\u00a0', ' ');
  }

  private static ImmutableMap<String, SheetColumn> byHeading() {
    ImmutableMap.Builder<String, SheetColumn> all = ImmutableMap.builder();
    for (SheetColumn column : values()) {
      column.headings.forEach(heading -> all.put(heading, column));
    }
    return all.buildOrThrow();
  }
}
