package se.medborgarlofte.survey.stats.report;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.indicator.Groups.Group;

/**
 * One row of a table: a group of a breakdown, or several that share the row.
 *
 * @param categories in the order of the breakdown; empty text for those about whom it is not known
 */
record Part(List<String> categories, Domain responses) {

    static Part of(Group group) {
        return new Part(List.of(group.category()), group.responses());
    }

    Part and(Part next) {
        return new Part(
                Stream.concat(categories.stream(), next.categories.stream()).toList(),
                Domain.of(responses.size(), row -> responses.contains(row) || next.responses.contains(row)));
    }

    /** Whether of nobody in it the category is known. */
    boolean isUnknown() {
        return categories.stream().allMatch(String::isEmpty);
    }

    int answers() {
        return responses.count();
    }
}
