/**
 * Amounts and times in Dutch and English text, each with the place where it stands.
 *
 * <p>Start at {@link org.kpi4j.text.Recognizer}, which finds every {@link org.kpi4j.text.Amount} and
 * {@link org.kpi4j.text.TimeFrame} of a text.
 *
 * <pre>{@code
 * Recognition found = Recognizer.of(Language.ENGLISH).recognize("Grow revenue by 20% before 30 June 2027");
 * found.amounts().get(0).value();   // 20.0
 * found.times().get(0).code();      // 2027-06-30
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.text;
