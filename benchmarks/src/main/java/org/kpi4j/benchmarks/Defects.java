package org.kpi4j.benchmarks;

import java.util.List;

/** The thirty ways in which a generated definition can be wrong, by the number of the check that must find it. */
final class Defects {
  private Defects() {}

  static void plant(Fields f, int check) {
    if (check <= 10) {
      plantText(f, check);
    } else if (check <= 20) {
      plantValue(f, check);
    } else {
      plantRest(f, check);
    }
  }

  private static void plantText(Fields f, int check) {
    switch (check) {
      case 1 -> f.id = null;
      case 2 -> f.id = "Orders-2027";
      case 3 -> f.id = "orders." + "y".repeat(80);
      case 4 -> f.name = "   ";
      case 5 -> f.name = "xy";
      case 6 -> f.name = "Sell more!";
      case 7 -> f.description = null;
      case 8 -> f.description = "Not enough";
      case 9 -> f.description = "TBD say what is counted here and for whom";
      default -> f.owner = "";
    }
  }

  private static void plantValue(Fields f, int check) {
    switch (check) {
      case 11 -> f.owner = "Somebody Else";
      case 12 -> f.ownerEmail = "somebody at example";
      case 13 -> f.unit = "apples";
      case 14 -> f.direction = "sideways";
      case 15 -> f.stage = "awareness";
      case 16 -> f.formula = null;
      case 17 -> f.formula = "count(y) + ".repeat(30) + "2";
      case 18 -> f.source = "our warehouse";
      case 19 -> f.target = null;
      default -> f.target = -3.0;
    }
  }

  private static void plantRest(Fields f, int check) {
    switch (check) {
      case 21 -> f.baseline = null;
      case 22 -> f.dueDate = "soon";
      case 23 -> f.reviewDays = 400;
      case 24 -> f.tags = List.of();
      case 25 -> f.tags = List.of("Growth Team", "fine", "Q");
      case 26 -> f.guardrails = List.of();
      case 27 -> f.drivers = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i");
      case 28 -> f.docsUrl = "http://docs/metrics";
      case 29 -> f.window = "decade";
      default -> {
        f.unit = "percent";
        f.target = 300.0;
      }
    }
  }
}
