package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kpi4j.lint.Report;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.report.LintRun;
import org.kpi4j.report.Notice;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Puts the page together. */
final class PageMaker {
  private final LintRun run;
  private final Labels labels;
  private final Judged judged;
  private final FoundMaker found;
  private final ImmutableList<Told> all;

  PageMaker(LintRun run, Labels labels, Optional<LocalDate> today) {
    this.run = run;
    this.labels = labels;
    judged = new Judged(run.catalog(), today);
    found = new FoundMaker(run, labels);
    all = Told.all(run.report());
  }

  Page page() {
    Assets assets = Assets.read();
    return new Page(
        labels.language().code(),
        title(),
        day(),
        assets.policy(),
        assets.style(),
        assets.script(),
        labels.all(),
        tiles(),
        notices(),
        cards(),
        rows(),
        others(),
        new ChangeMaker(run, found, labels).changes(),
        list(run.report().suppressed(), found::excepted),
        new Funnel(labels).bars(judged),
        new StarMaker(run.catalog(), labels).stars(),
        new Pictures(run.catalog(), found, labels).all());
  }

  private ImmutableList<KpiCard> cards() {
    KpiCards cards = new KpiCards(judged, found, labels);
    return list(worstFirst(run.catalog().kpis(), Subject::of), cards::of);
  }

  private ImmutableList<MetricRow> rows() {
    MetricRows rows = new MetricRows(judged, found, labels);
    return list(worstFirst(run.catalog().metrics(), Subject::of), rows::of);
  }

  /** {@return definitions in the order of their worst findings; of equal ones, as the catalogue has them} */
  private <T> List<T> worstFirst(List<T> definitions, Function<T, Subject> subject) {
    Comparator<T> byWorst = Comparator.comparingInt(
        d -> found.worst(subject.apply(d)).map(Severity::ordinal).orElse(-1));
    return ImmutableList.sortedCopyOf(byWorst.reversed(), definitions);
  }

  private String title() {
    return run.catalog()
        .company()
        .flatMap(CompanyProfile::name)
        .map(name -> labels.of("title-of", name))
        .orElseGet(() -> labels.of("title"));
  }

  /** Counts everything that was found; what of that is new stands elsewhere. */
  private ImmutableList<Tile> tiles() {
    Report report = run.report();
    ImmutableList.Builder<Tile> tiles = ImmutableList.builder();
    tiles.add(new Tile(text(run.catalog().kpis().size()), labels.of("kpis"), "plain"));
    tiles.add(new Tile(text(run.catalog().metrics().size()), labels.of("metrics"), "plain"));
    for (Severity severity : ImmutableList.copyOf(Severity.values()).reverse()) {
      String look = Labels.lower(severity.name());
      tiles.add(new Tile(text(count(severity)), labels.of("many-" + look), look));
    }
    if (!report.suppressed().isEmpty()) {
      tiles.add(new Tile(text(report.suppressed().size()), labels.of("excepted"), "plain"));
    }
    return tiles.build();
  }

  private int count(Severity severity) {
    return (int)
        all.stream().filter(told -> told.finding().severity() == severity).count();
  }

  private ImmutableList<String> day() {
    return judged.today().map(day -> labels.of("as-of", day)).stream()
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<String> notices() {
    return list(run.notices(), this::told);
  }

  private String told(Notice notice) {
    return notice.position() + " " + labels.severity(notice.severity()) + ": "
        + notice.text().in(labels.language());
  }

  /** {@return what is about no metric and no KPI, and what the engine says of itself} */
  private ImmutableList<Found> others() {
    return all.stream()
        .filter(told -> isElsewhere(told.finding()))
        .map(found::withSubject)
        .collect(ImmutableList.toImmutableList());
  }

  private static <T, S> ImmutableList<S> list(List<T> things, Function<T, S> shown) {
    return things.stream().map(shown).collect(ImmutableList.toImmutableList());
  }

  private static boolean isElsewhere(Finding finding) {
    return finding
        .subject()
        .map(Subject::kind)
        .filter(kind -> kind == Subject.Kind.METRIC || kind == Subject.Kind.KPI)
        .isEmpty();
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
