package org.kpi4j.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How loops close and what they amount to. */
class GrowthLoopTest {
  @Test
  void invitations_multiplyToTheKFactor() {
    // 3 invitations a user, 20 % accepted: k = 0.6, and 1 / (1 - 0.6) = 2.5 users in the end for
    // each one
    GrowthLoop loop = GrowthLoop.builder()
        .name("invite")
        .step(LoopStep.of("user", "invitation").yielding(3))
        .step(LoopStep.of("invitation", "user").yielding(0.2))
        .build();
    assertThat(loop.isClosed()).isTrue();
    assertThat(loop.kFactor().getAsDouble()).isEqualTo(0.6, within(1e-12));
    assertThat(loop.amplification().getAsDouble()).isEqualTo(2.5, within(1e-12));
    assertThat(loop.narrowest()).contains(loop.steps().get(1));
  }

  @Test
  void openLoop_hasNoKFactor() {
    GrowthLoop loop = GrowthLoop.builder()
        .name("content")
        .step(LoopStep.of("article", "visitor").yielding(100))
        .step(LoopStep.of("visitor", "user").yielding(0.02))
        .build();
    assertThat(loop.isClosed()).isFalse();
    assertThat(loop.kFactor()).isEmpty();
  }

  @Test
  void stepThatTakesSomethingElse_isFound() {
    GrowthLoop loop = GrowthLoop.builder()
        .name("broken")
        .step(LoopStep.of("user", "review"))
        .step(LoopStep.of("visitor", "user"))
        .build();
    assertThat(loop.brokenAt()).contains(loop.steps().get(1));
  }

  @Test
  void statesAlone_closeByThemselves() {
    assertThat(GrowthLoop.of("share", "user", "link", "visitor").isClosed()).isTrue();
  }

  @Test
  void oneStep_isNoLoop() {
    assertThatThrownBy(() -> GrowthLoop.of("alone", "user"))
        .hasMessageStartingWith("a loop must have two or more steps");
  }
}
