package org.kpi4j.aarrr;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Word;
import org.kpi4j.model.Stage;

/** Collects what speaks for which stage; a word counts once. */
final class Signals {
  /** Chosen by this library: how much words from outside the funnel count where people do something. */
  private static final double WHEN_DOING = 0.4;

  private final ImmutableList.Builder<StageSignal> all = ImmutableList.builder();
  private final Set<String> seen = new HashSet<>();
  private final boolean doing;

  Signals(boolean doing) {
    this.doing = doing;
  }

  void addStructure(Stage stage, double weight, String seenParts) {
    all.add(new StageSignal(StageSignal.Kind.STRUCTURE, stage, weight, seenParts));
  }

  void addWords(List<Part> parts, double factor, StageSignal.Kind kind) {
    Emphasis emphasis = Emphasis.of(parts);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      double weight = emphasis.at(i);
      if (weight > 0 && part.word().filter(word -> seen.add(word.id())).isPresent()) {
        part.word().ifPresent(word -> addWord(word, part.text(), factor * weight, kind));
      }
    }
  }

  private void addWord(Word word, String text, double factor, StageSignal.Kind kind) {
    word.stages().forEach((stage, weight) -> addWord(Stage.of(stage), weight * factor, text, kind));
  }

  /** What people do is hardly outside the funnel, whatever they do it with. */
  private void addWord(Stage stage, double weight, String text, StageSignal.Kind kind) {
    boolean outside = doing && stage.equals(StageSignal.OUTSIDE);
    all.add(new StageSignal(kind, stage, outside ? weight * WHEN_DOING : weight, text));
  }

  StageEvidence evidence() {
    return new StageEvidence(all.build());
  }
}
