package org.kpi4j.change;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kpi4j.rule.Subject;

/**
 * How definitions of one kind are told apart and compared.
 *
 * @param id what a definition is called by
 * @param subject the definition as the subject of a change
 * @param formerIds ids that the definition had before
 * @param likeness what two versions of a renamed definition have in common; null when nothing would be proof enough
 * @param removal what it means that a definition is gone
 * @param fields all attributes but the id
 */
record Kind<T>(
    Function<T, String> id,
    Function<T, Subject> subject,
    Function<T, Set<String>> formerIds,
    Function<T, @Nullable Object> likeness,
    Impact removal,
    ImmutableList<Field<T>> fields) {}
