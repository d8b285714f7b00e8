// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: words, criteria and an order. An immutable value; every {@code with…} and {@code without…} gives a new one. Its text form is
 * the query string of the address (see {@link QueryText}).
 *
 * @param text words and "phrases" that must occur and -words that must not, as typed; empty for everything
 * @param criteria at most one of each kind for a field, sorted
 * @param sort the name of an order; null for the one that suits: relevance with words, else the schema's first
 */
public record Query(
        String text, List<Criterion> criteria, @Nullable String sort) {

    private static final Comparator<Criterion> CANONICAL = Comparator.comparing(Criterion::field)
            .thenComparing(criterion -> criterion.getClass().getSimpleName());

    /** Everything, in the default order. */
    public static final Query ALL = new Query("", List.of(), null);

    /** Trims the text and puts the criteria in one order, so that what asks for the same is equal. */
    public Query {
        text = text.strip().replaceAll("\\s+", " ");
        criteria = criteria.stream().sorted(CANONICAL).toList();
        for (int i = 1; i < criteria.size(); i++) {
            if (CANONICAL.compare(criteria.get(i - 1), criteria.get(i)) == 0) {
                throw new IllegalArgumentException("two criteria of one kind for one field: " + criteria.get(i - 1)
                        + " and " + criteria.get(i) + ". Put their values into one.");
            }
        }
    }

    /** Whether nothing narrows the result. */
    public boolean matchesAll() {
        return text.isEmpty() && criteria.isEmpty();
    }

    /** The values of which one must be held, empty if the field is not filtered so. */
    public SortedSet<String> anyOf(String field) {
        return find(Criterion.AnyOf.class, field).map(Criterion.AnyOf::values).orElseGet(TreeSet::new);
    }

    /** The values that must not be held, empty if the field is not filtered so. */
    public SortedSet<String> noneOf(String field) {
        return find(Criterion.NoneOf.class, field).map(Criterion.NoneOf::values).orElseGet(TreeSet::new);
    }

    /** The criterion of this kind on this field. */
    public <C extends Criterion> Optional<C> find(Class<C> kind, String field) {
        return criteria.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(criterion -> criterion.field().equals(field))
                .findFirst();
    }

    /** This query with other words. */
    public Query withText(String words) {
        return new Query(words, criteria, sort);
    }

    /** This query in another order; null for the one that suits. */
    public Query withSort(@Nullable String name) {
        return new Query(text, criteria, name);
    }

    /** This query with the criterion in place of the one of its kind on its field. */
    public Query with(Criterion criterion) {
        List<Criterion> others = new ArrayList<>(without(criterion.getClass(), criterion.field()).criteria);
        others.add(criterion);
        return new Query(text, others, sort);
    }

    /** This query without the criterion of this kind on this field. */
    public Query without(Class<? extends Criterion> kind, String field) {
        return new Query(
                text,
                criteria.stream()
                        .filter(c -> !(kind.isInstance(c) && c.field().equals(field)))
                        .toList(),
                sort);
    }

    /** This query without any criterion on this field. */
    public Query without(String field) {
        return new Query(
                text, criteria.stream().filter(c -> !c.field().equals(field)).toList(), sort);
    }

    /** This query with the value among the alternatives of the field, and no longer among what is excluded. */
    public Query including(String field, String value) {
        Query query = withoutExcluded(field, value);
        return query.with(new Criterion.AnyOf(field, plus(query.anyOf(field), value)));
    }

    /** This query with the value excluded, and no longer among the alternatives of the field. */
    public Query excluding(String field, String value) {
        Query query = withoutIncluded(field, value);
        return query.with(new Criterion.NoneOf(field, plus(query.noneOf(field), value)));
    }

    /** This query with the value no longer among the alternatives of the field. */
    public Query withoutIncluded(String field, String value) {
        TreeSet<String> rest = new TreeSet<>(anyOf(field));
        rest.remove(value);
        return rest.isEmpty() ? without(Criterion.AnyOf.class, field) : with(new Criterion.AnyOf(field, rest));
    }

    /** This query with the value no longer excluded. */
    public Query withoutExcluded(String field, String value) {
        TreeSet<String> rest = new TreeSet<>(noneOf(field));
        rest.remove(value);
        return rest.isEmpty() ? without(Criterion.NoneOf.class, field) : with(new Criterion.NoneOf(field, rest));
    }

    /** The criteria that count for a facet: all but the alternatives chosen in the facet itself, so that a choice does not hide its rivals. */
    public Stream<Criterion> sidewaysOf(String field) {
        return criteria.stream()
                .filter(c -> !(c instanceof Criterion.AnyOf && c.field().equals(field)));
    }

    private static SortedSet<String> plus(SortedSet<String> values, String value) {
        TreeSet<String> all = new TreeSet<>(values);
        all.add(value);
        return all;
    }
}
