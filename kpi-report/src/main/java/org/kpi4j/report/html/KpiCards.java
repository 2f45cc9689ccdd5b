package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.kpi4j.message.Message;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.Reader;
import org.kpi4j.rule.Subject;
import org.kpi4j.smart.Judgement;
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
    return new KpiCard(
        kpi.id(),
        kpi.displayName(),
        found.look(subject),
        found.grade(subject),
        ids(stages),
        facts(kpi, stages),
        verdict.letters().keySet().stream()
            .map(letter -> letter(letter, verdict.letter(letter)))
            .collect(ImmutableList.toImmutableList()),
        statement(kpi),
        proposal(kpi, verdict),
        found.about(subject, verdict.rewrite()));
  }

  /** {@return stages as the filter knows them} */
  static String ids(ImmutableList<Stage> stages) {
    return stages.stream().map(stage -> Labels.lower(stage.id())).collect(Collectors.joining(" "));
  }

  private ImmutableList<String> facts(Kpi kpi, ImmutableList<Stage> stages) {
    ImmutableList.Builder<String> facts = ImmutableList.builder();
    judged.catalog().metricOf(kpi).ifPresent(m -> facts.add(labels.of("fact-metric", m.name())));
    if (!stages.isEmpty()) {
      facts.add(labels.of("fact-stage", stages.stream().map(labels::stage).toList()));
    }
    if (!kpi.owners().isEmpty()) {
      facts.add(labels.of("fact-owner", kpi.owners()));
    }
    kpi.positions().of("").map(SourcePosition::toString).ifPresent(facts::add);
    return facts.build();
  }

  private KpiCard.Letter letter(Smart letter, Judgement judgement) {
    String because =
        judgement.reasons().stream().map(this::words).collect(Collectors.joining("; "));
    return new KpiCard.Letter(
        letter.letter(),
        letter.title().in(labels.language()),
        judgement.code(),
        labels.of("judgement-" + judgement.code()),
        because);
  }

  private String words(Message message) {
    return labels.of(message);
  }

  private static ImmutableList<String> proposal(Kpi kpi, SmartVerdict verdict) {
    boolean isNew = !verdict.missing().isEmpty()
        && !verdict.rewrite().equals(kpi.statement().orElse(""));
    return isNew ? ImmutableList.of(verdict.rewrite()) : ImmutableList.of();
  }

  private ImmutableList<KpiCard.Part> statement(Kpi kpi) {
    Language language = kpi.language().orElse(Language.UNDETERMINED);
    return kpi.statement()
        .map(text -> Parts.of(Reader.standard().readGoal(text, language), labels))
        .orElseGet(ImmutableList::of);
  }
}
