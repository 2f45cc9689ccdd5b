package org.kpi4j.nsm;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.function.Function;
import org.kpi4j.message.Message;
import org.kpi4j.nsm.gates.GateResult;
import org.kpi4j.nsm.message.NorthStarMessages;

/** What becomes of a candidate. */
public sealed interface Verdict {

  /**
   * It can be the north star as it is.
   *
   * @param certainty the probability that it comes first, from 0 to 1 inclusive
   */
  record Adoptable(double certainty) implements Verdict {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.adoptable().apply(this);
    }
  }

  /**
   * It comes first, and something is still short.
   *
   * @param shortfalls what is short, and how much of it; never empty
   */
  record Provisional(ImmutableList<Shortfall> shortfalls) implements Verdict {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.provisional().apply(this);
    }
  }

  /**
   * It is one of several between which the evidence does not decide.
   *
   * @param ids the ids of all of them, the highest score first
   */
  record Finalists(ImmutableList<String> ids) implements Verdict {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.finalists().apply(this);
    }
  }

  /**
   * It is worth measuring beside the north star, and is not it.
   *
   * @param because why, in a sentence
   */
  record SupportingKpi(Message because) implements Verdict {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.supportingKpi().apply(this);
    }
  }

  /**
   * A gate stops it.
   *
   * @param gates the gates that stop it, each with a repair; never empty
   */
  record Rejected(ImmutableList<GateResult> gates) implements Verdict {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.rejected().apply(this);
    }
  }

  /**
   * Something that a candidate lacks.
   *
   * @param what what is short, in a sentence
   * @param amount by how much, in the unit that the sentence names; 0 when it is not a quantity
   */
  record Shortfall(Message what, double amount) {}

  /**
   * What to do in each case.
   *
   * @param <T> what comes out
   * @param adoptable for {@link Adoptable}
   * @param provisional for {@link Provisional}
   * @param finalists for {@link Finalists}
   * @param supportingKpi for {@link SupportingKpi}
   * @param rejected for {@link Rejected}
   */
  record Cases<T>(
      Function<Adoptable, T> adoptable,
      Function<Provisional, T> provisional,
      Function<Finalists, T> finalists,
      Function<SupportingKpi, T> supportingKpi,
      Function<Rejected, T> rejected) {}

  /**
   * {@return what comes out of the case that applies}
   *
   * @param <T> what comes out
   * @param cases one function for each case
   */
  <T> T match(Cases<T> cases);

  /** {@return the name of the verdict, such as {@code SUPPORTING_KPI}} */
  default String code() {
    return match(new Cases<>(
        a -> "ADOPTABLE",
        p -> "PROVISIONAL",
        f -> "FINALISTS",
        s -> "SUPPORTING_KPI",
        r -> "REJECTED"));
  }

  /** {@return the verdict in a few words} */
  default Message title() {
    return NorthStarMessages.text("verdict." + code().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
