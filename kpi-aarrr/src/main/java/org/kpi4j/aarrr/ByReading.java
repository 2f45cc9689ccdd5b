package org.kpi4j.aarrr;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.Word;
import org.kpi4j.glossary.WordKind;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReading;

/** What the words of the name and of the description say, and how they stand together. */
final class ByReading implements StageClassifier {
  /** Chosen by this library: how much words count beside a known concept, after "per", and in a description. */
  private static final double BESIDE_CONCEPT = 0.6;

  private static final double AFTER_PER = 0.35;
  private static final double IN_DESCRIPTION = 0.45;

  @Override
  public StageEvidence evidence(MetricReading reading) {
    Signals signals = new Signals();
    boolean known = reading.isKnown();
    List<Part> parts = reading.rest();
    signals.addWords(parts, known ? BESIDE_CONCEPT : 1, StageSignal.Kind.WORD);
    if (!reading.isWhole() || !reading.description().isEmpty()) {
      double factor = known ? IN_DESCRIPTION * BESIDE_CONCEPT : IN_DESCRIPTION;
      signals.addWords(reading.description(), factor, StageSignal.Kind.DESCRIPTION);
    }
    if (!known) {
      Structure.addTo(signals, reading);
    }
    return signals.evidence();
  }

  /** Collects signals; a word counts once. */
  static final class Signals {
    private final ImmutableList.Builder<StageSignal> all = ImmutableList.builder();
    private final Set<String> seen = new HashSet<>();

    void add(StageSignal signal) {
      all.add(signal);
    }

    void addStructure(Stage stage, double weight, String seenParts) {
      all.add(new StageSignal(StageSignal.Kind.STRUCTURE, stage, weight, seenParts));
    }

    void addWords(List<Part> parts, double factor, StageSignal.Kind kind) {
      boolean afterPer = false;
      boolean counts = false;
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        Word word = part.word().orElse(null);
        afterPer = (part.is("per") && counts) || (afterPer && !part.breaks());
        counts |= part.isWord() && !part.isFiller() && !part.is("per");
        if (word != null
            && !isFirstVisit(parts, i)
            && !word.stages().isEmpty()
            && seen.add(word.id())) {
          boolean damped = afterPer && !part.is(WordKind.CHANNEL);
          addWord(word, part.text(), damped ? factor * AFTER_PER : factor, kind);
        }
      }
    }

    /** "First-time visitors" are new ones: whoever is reached for the first time has not done anything yet. */
    private static boolean isFirstVisit(List<Part> parts, int at) {
      return parts.get(at).has(Trait.FIRST)
          && parts.get(at).text().endsWith("time")
          && at + 1 < parts.size()
          && parts.get(at + 1).has(Trait.REACH);
    }

    private void addWord(Word word, String text, double factor, StageSignal.Kind kind) {
      word.stages()
          .forEach((stage, weight) ->
              all.add(new StageSignal(kind, Stage.of(stage), weight * factor, text)));
    }

    StageEvidence evidence() {
      return new StageEvidence(all.build());
    }
  }
}
