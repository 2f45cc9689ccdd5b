package org.kpi4j.smart;

import com.google.common.collect.ImmutableSet;
import org.kpi4j.model.Movement;
import org.kpi4j.text.TimeFrame;

/** How proposals are worded in Dutch: "Vóór … … laten stijgen van … naar … via …". */
enum DutchPhrasing implements Phrasing {
  INSTANCE;

  private static final ImmutableSet<String> COUNTS = ImmutableSet.of("aantal", "hoeveelheid");

  @Override
  public ImmutableSet<String> articles() {
    return ImmutableSet.of("de", "het", "een", "onze", "ons");
  }

  @Override
  public ImmutableSet<String> quantifiers() {
    return ImmutableSet.of("meer", "minder");
  }

  @Override
  public ImmutableSet<String> timeWords() {
    return ImmutableSet.of(
        "voor",
        "vóór",
        "binnen",
        "in",
        "tijdens",
        "tot",
        "tegen",
        "uiterlijk",
        "per",
        "op",
        "aan",
        "over");
  }

  @Override
  public ImmutableSet<String> leverWords() {
    return ImmutableSet.of("via", "door", "met", "dankzij");
  }

  @Override
  public String leverWord() {
    return "via";
  }

  @Override
  public String timeWord(TimeFrame time) {
    if (time.isRelative() || time instanceof TimeFrame.Recurrence) {
      return "";
    }
    return time instanceof TimeFrame.Day ? "vóór " : "in ";
  }

  @Override
  public String anyDeadline() {
    return "vóór __";
  }

  @Override
  public String atMost() {
    return "maximaal ";
  }

  @Override
  public String withException(String statement) {
    return statement + ", behalve in hooguit __% van de gevallen";
  }

  @Override
  public String count(String things) {
    return COUNTS.stream().anyMatch(things::startsWith) ? things : "het aantal " + things;
  }

  @Override
  public String withInstrument(String metric) {
    return metric + ", gemeten met __,";
  }

  @Override
  public String withDeadline(String statement, boolean isLong) {
    return statement + ", uiterlijk __";
  }

  @Override
  public String withEffect(String statement) {
    return statement + ", zodat __ van __ naar __ gaat";
  }

  @Override
  public String withMeasure(String statement, boolean hasLever, boolean hasTime) {
    return statement
        + ", af te lezen aan __ (van __ naar __)"
        + (hasTime ? "" : ", uiterlijk __")
        + (hasLever ? "" : ", via __");
  }

  @Override
  public String sentence(Slots slots) {
    return slots.time() + " " + slots.metric() + " " + change(slots) + " " + slots.lever();
  }

  private static String change(Slots slots) {
    if (slots.movement() == Movement.MAINTAIN) {
      return "op " + bounded(slots) + " houden";
    }
    if (slots.isChange()) {
      return "met " + slots.to() + " " + verb(slots);
    }
    String change = "van " + slots.from() + " naar " + slots.to();
    if (slots.movement() == Movement.ACHIEVE && !slots.isLevel()) {
      return change + " brengen";
    }
    return slots.isLevel() ? level(slots) : verb(slots) + " " + change;
  }

  private static String level(Slots slots) {
    return slots.movement() == Movement.ACHIEVE
        ? "op " + bounded(slots) + " brengen"
        : verb(slots) + " naar " + bounded(slots);
  }

  private static String verb(Slots slots) {
    return switch (slots.movement()) {
      case INCREASE -> "laten stijgen";
      case DECREASE -> "terugbrengen";
      case MAINTAIN -> "houden";
      case ACHIEVE -> "brengen";
    };
  }

  private static String bounded(Slots slots) {
    return slots.target().map(DutchPhrasing::bound).orElse("") + slots.to();
  }

  private static String bound(Slots.Aimed target) {
    return switch (target.comparison()) {
      case AT_LEAST -> "minimaal ";
      case AT_MOST -> "maximaal ";
      case ABOVE -> "meer dan ";
      case BELOW -> "minder dan ";
      case EXACTLY, ABOUT -> "";
    };
  }
}
