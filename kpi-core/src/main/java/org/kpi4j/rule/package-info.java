/**
 * Rules, and what they find.
 *
 * <p>Start at {@link org.kpi4j.rule.Rule}: it is sealed by what a rule looks at, and a rule implements one of its
 * four children. A rule describes itself by a {@link org.kpi4j.rule.RuleInfo}, shows what it means by examples, and answers with an
 * {@link org.kpi4j.rule.Outcome}; a {@link org.kpi4j.rule.Finding} is one.
 *
 * <pre>{@code
 * final class MissingOwner implements KpiRule {
 *   private static final RuleInfo INFO =
 *       RuleInfo.of("acme/missing-owner", Severity.WARNING)
 *           .messages(AcmeMessages.BUNDLE)
 *           .source("Acme's handbook, page 12")
 *           .build();
 *
 *   public RuleInfo info() { return INFO; }
 *
 *   public Examples examples() {
 *     return Examples.none()
 *         .flagged(Kpi.builder().id("churn").build())
 *         .accepted(Kpi.builder().id("churn").owner("support").build());
 *   }
 *
 *   public Outcome check(Kpi kpi, Context context) {
 *     return kpi.owners().isEmpty() ? INFO.finding("owners", "missing").with(kpi.displayName()) : Outcome.ok();
 *   }
 * }
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.rule;
