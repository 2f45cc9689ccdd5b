package org.kpi4j.aarrr;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.Stage;

/** What to measure in a stage, by business model: the resource {@code proposals.txt} of this package. */
final class Proposals {
  private static final Splitter COMMA = Splitter.on(',').trimResults();
  private static final ImmutableMap<String, ImmutableList<String>> BY_STAGE_AND_MODEL = read();

  private Proposals() {}

  static ImmutableList<Concept> of(Stage stage, BusinessModel model, Glossary glossary) {
    ImmutableList<String> ids = BY_STAGE_AND_MODEL.getOrDefault(
        key(stage.id(), model.id()),
        BY_STAGE_AND_MODEL.getOrDefault(
            key(stage.id(), BusinessModel.GENERIC.id()), ImmutableList.of()));
    return ids.stream()
        .map(glossary::byId)
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static String key(String stage, String model) {
    return stage.toLowerCase(Locale.ROOT) + " " + model;
  }

  private static ImmutableMap<String, ImmutableList<String>> read() {
    ImmutableMap.Builder<String, ImmutableList<String>> all = ImmutableMap.builder();
    for (String line : AarrrResource.lines("proposals.txt")) {
      int colon = line.indexOf(':');
      all.put(
          line.substring(0, colon).strip(),
          ImmutableList.copyOf(COMMA.split(line.substring(colon + 1))));
    }
    return all.buildOrThrow();
  }
}
