package org.kpi4j.nsm.gates;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.kpi4j.message.Message;
import org.kpi4j.model.Metric;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.nsm.message.NorthStarMessages;

/** Which gate a file is about, who says that it matters, and examples that it stops and lets pass. */
@ModelStyle
@Value.Immutable
public abstract class GateInfo {
  GateInfo() {}

  /** {@return the gate} */
  public abstract Gate gate();

  /** {@return who says that it matters: author, title and place} */
  public abstract ImmutableList<String> sources();

  /** {@return metrics that the gate stops} */
  public abstract ImmutableList<Metric> stopped();

  /** {@return near misses that it does not stop} */
  public abstract ImmutableList<Metric> passed();

  GateResult fired(String reason, Object... arguments) {
    return result(
        GateState.FIRED,
        text("fired." + reason, arguments),
        Optional.of(text("repair." + reason, arguments)));
  }

  GateResult undetermined(Object... arguments) {
    return result(
        GateState.UNDETERMINED, text("undetermined", arguments), Optional.of(text("ask")));
  }

  GateResult open() {
    return result(GateState.OPEN, text("open"), Optional.empty());
  }

  private GateResult result(GateState state, Message because, Optional<Message> repair) {
    return new GateResult(gate(), state, because, repair, Optional.empty());
  }

  private Message text(String key, Object... arguments) {
    return NorthStarMessages.text(gate().textKey() + "." + key, arguments);
  }

  /**
   * {@return a builder for what is known of a gate}
   *
   * @param gate the gate
   */
  static Builder of(Gate gate) {
    return new Builder().gate(gate);
  }

  /** Builds a {@link GateInfo}; {@code gate} is required. */
  static final class Builder extends ImmutableGateInfo.Builder {
    Builder() {}

    Builder stops(String name) {
      return stopped(Metric.named(name));
    }

    Builder passes(String name) {
      return passed(Metric.named(name));
    }
  }
}
