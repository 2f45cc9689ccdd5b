package org.kpi4j.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes definitions, the same ones for the same seed. */
final class Generator {
  private static final int RULES = 30;
  private static final int DEFECTIVE_PERCENT = 20;
  private final SplittableRandom random;

  Generator(long seed) {
    random = new SplittableRandom(seed);
  }

  /**
   * {@return definitions, of which one in five has one to three defects when they are mixed and none has one when they are clean}
   */
  List<Fields> make(int count, boolean mixed) {
    List<Fields> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Fields fields = clean(i);
      int defects = mixed && random.nextInt(100) < DEFECTIVE_PERCENT ? 1 + random.nextInt(3) : 0;
      for (int d = 0; d < defects; d++) {
        Defects.plant(fields, 1 + random.nextInt(RULES));
      }
      all.add(fields);
    }
    return all;
  }

  private Fields clean(int number) {
    Fields fields = new Fields();
    fields.stage = pick(List.of("acquisition", "activation", "retention", "revenue", "referral"));
    fields.id = fields.stage + "." + noun() + "_" + noun() + "_" + number;
    fields.name = "Number of " + noun() + " " + noun() + " " + number;
    fields.description = description();
    fields.owner = "team:" + pick(Vocabulary.TEAMS);
    fields.ownerEmail = random.nextInt(4) == 0 ? null : noun() + "@example.com";
    fields.unit = pick(List.of("count", "percent", "currency", "seconds", "ratio", "score"));
    fields.direction = pick(List.of("up", "down", "range"));
    fields.formula = "sum(" + noun() + ".value) / count_distinct(" + noun() + ")";
    fields.source = "warehouse://growth/" + noun() + "/" + noun();
    return rest(fields, number);
  }

  private Fields rest(Fields fields, int number) {
    fields.target = (double) random.nextInt(100);
    fields.baseline = (double) random.nextInt(100);
    fields.dueDate = "2027-" + (10 + random.nextInt(3)) + "-" + (10 + random.nextInt(18));
    fields.reviewDays = 7 + random.nextInt(80);
    fields.tags = List.of(noun(), noun() + "-" + noun() + "-a", "tag" + random.nextInt(50));
    fields.guardrails = List.of("guard." + noun(), "guarding." + noun());
    fields.drivers = List.of("a." + noun(), "b." + noun(), "c." + noun());
    fields.docsUrl = "https://docs.example.com/metrics/" + number;
    fields.window = pick(List.of("day", "week", "month", "quarter"));
    return fields;
  }

  private String description() {
    StringBuilder text = new StringBuilder("How many times a ");
    for (int i = 8 + random.nextInt(10); i > 0; i--) {
      text.append(noun()).append(' ');
    }
    return text.append("was seen").toString();
  }

  private String noun() {
    return pick(Vocabulary.NOUNS);
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
