package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kpi4j.message.Message;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.Reader;
import org.kpi4j.rule.Subject;
import org.kpi4j.smart.Smart;
import org.kpi4j.smart.SmartVerdict;

/**
 * Makes the cards of KPIs.
 *
 * @param judged what the judges say
 * @param found what the rules found
 * @param labels the words of the page
 */
record KpiCards(Judged judged, FoundMaker found, Labels labels) {

  KpiCard of(Kpi kpi) {
    Subject subject = Subject.of(kpi);
    SmartVerdict verdict = judged.smart(kpi);
    ImmutableList<Stage> stages = judged.stages(kpi);
    Optional<GoalReading> reading = reading(kpi);
    ImmutableList<Told> told = found.about(subject);
    return new KpiCard(
        kpi.id(),
        kpi.name().isEmpty() && kpi.statement().isPresent() ? "" : name(kpi),
        found.look(subject),
        found.grade(subject),
        ids(stages),
        facts(kpi, stages),
        letters(verdict, told),
        reading.map(goal -> Parts.of(goal, labels)).orElseGet(ImmutableList::of),
        reading.map(goal -> Lacks.of(goal, kpi, labels)).orElseGet(ImmutableList::of),
        proposal(kpi, verdict),
        told.stream()
            .map(one -> found.below(one, verdict.rewrite()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** {@return what people call a KPI; the name of its metric where it goes by its id alone} */
  String name(Kpi kpi) {
    return kpi.name().isPresent() || kpi.statement().isPresent()
        ? kpi.displayName()
        : judged
            .catalog()
            .metricOf(kpi)
            .map(metric -> metric.name().in(labels.language()))
            .orElse(kpi.id());
  }

  /** {@return stages as the filter knows them} */
  static String ids(ImmutableList<Stage> stages) {
    return stages.stream().map(stage -> Labels.lower(stage.id())).collect(Collectors.joining(" "));
  }

  private ImmutableList<String> facts(Kpi kpi, ImmutableList<Stage> stages) {
    ImmutableList.Builder<String> facts = ImmutableList.builder();
    judged
        .catalog()
        .metricOf(kpi)
        .filter(m -> !name(kpi).equals(m.name().in(labels.language())))
        .ifPresent(m -> facts.add(labels.of("fact-metric", m.name())));
    facts.addAll(AimFacts.of(kpi, judged.today(), labels));
    if (!stages.isEmpty()) {
      facts.add(labels.of("fact-stage", stages.stream().map(labels::stage).toList()));
    }
    if (!kpi.owners().isEmpty()) {
      facts.add(labels.of("fact-owner", kpi.owners()));
    }
    kpi.positions().of("").map(SourcePosition::toString).ifPresent(facts::add);
    return facts.build();
  }

  /** A letter is not met either when a rule that names it found something: the linter may be stricter than the judge. */
  private ImmutableList<KpiCard.Letter> letters(SmartVerdict verdict, ImmutableList<Told> told) {
    ImmutableSet<Message> toldBelow =
        told.stream().map(one -> one.finding().message()).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> failed = found.criteria(told);
    return verdict.letters().keySet().stream()
        .map(letter -> failed.contains(letter.letter())
                && !verdict.letter(letter).isNotMet()
            ? letter(letter, "not-met", "")
            : letter(letter, verdict.letter(letter).code(), because(letter, verdict, toldBelow)))
        .collect(ImmutableList.toImmutableList());
  }

  private String because(Smart letter, SmartVerdict verdict, ImmutableSet<Message> toldBelow) {
    return verdict.letter(letter).reasons().stream()
        .filter(reason -> !toldBelow.contains(reason))
        .map(labels::of)
        .collect(Collectors.joining("; "));
  }

  private KpiCard.Letter letter(Smart letter, String code, String because) {
    return new KpiCard.Letter(
        letter.letter(),
        letter.title().in(labels.language()),
        code,
        labels.of("judgement-" + code),
        because);
  }

  private static ImmutableList<String> proposal(Kpi kpi, SmartVerdict verdict) {
    boolean isNew = !verdict.missing().isEmpty()
        && !verdict.rewrite().isBlank()
        && !verdict.rewrite().equals(kpi.statement().orElse(""));
    return isNew ? ImmutableList.of(verdict.rewrite()) : ImmutableList.of();
  }

  private static Optional<GoalReading> reading(Kpi kpi) {
    Language language = kpi.language().orElse(Language.UNDETERMINED);
    return kpi.statement().map(text -> Reader.standard().readGoal(text, language));
  }
}
