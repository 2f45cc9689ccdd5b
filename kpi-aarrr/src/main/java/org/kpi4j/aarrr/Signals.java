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
  private final ImmutableList.Builder<StageSignal> all = ImmutableList.builder();
  private final Bystanders bystanders;
  private final Set<String> seen;

  Signals(Bystanders bystanders) {
    this(bystanders, new HashSet<>());
  }

  private Signals(Bystanders bystanders, Set<String> seen) {
    this.bystanders = bystanders;
    this.seen = seen;
  }

  void addStructure(Stage stage, double weight, String seenParts) {
    all.add(new StageSignal(StageSignal.Kind.STRUCTURE, stage, weight, seenParts));
  }

  /** Adds the words that speak for a stage, and leaves out what is said of things outside the funnel. */
  void addStages(Emphasis emphasis, double factor, StageSignal.Kind kind) {
    Signals said = new Signals(bystanders, seen);
    said.addWords(emphasis, factor, kind);
    said.evidence().signals().stream()
        .filter(signal -> !signal.stage().equals(StageSignal.OUTSIDE))
        .forEach(all::add);
  }

  void addWords(Emphasis emphasis, double factor, StageSignal.Kind kind) {
    List<Part> parts = emphasis.parts();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      double weight = emphasis.at(i);
      if (weight > 0 && part.word().filter(word -> seen.add(word.id())).isPresent()) {
        part.word().ifPresent(word -> addWord(word, part.text(), factor * weight, kind));
      }
    }
  }

  private void addWord(Word word, String text, double factor, StageSignal.Kind kind) {
    word.stages().forEach((stage, weight) -> {
      double heard = weight * factor * bystanders.hearing(word, stage);
      all.add(new StageSignal(kind, Stage.of(stage), heard, text));
    });
  }

  /** {@return the largest weight so far; 0 when nothing speaks for any stage} */
  double strongest() {
    return all.build().stream().mapToDouble(StageSignal::weight).max().orElse(0);
  }

  StageEvidence evidence() {
    return new StageEvidence(all.build());
  }
}
