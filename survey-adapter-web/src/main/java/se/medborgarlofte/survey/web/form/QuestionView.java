package se.medborgarlofte.survey.web.form;

import java.util.List;
import java.util.Optional;

/**
 * A question as a form shows it.
 *
 * @param id of the element that an error links to
 * @param wording of the question
 * @param hint beside it, such as how many to choose
 * @param onlyFor whom it is for, where that must be said
 * @param groups of options, one for each part of the question; none where something is written
 * @param field where something is written
 * @param errors about the question as a whole, in words
 */
public record QuestionView(
        String id,
        String wording,
        Optional<String> hint,
        Optional<String> onlyFor,
        List<Group> groups,
        Optional<Field> field,
        List<String> errors) {

    public QuestionView {
        groups = List.copyOf(groups);
        errors = List.copyOf(errors);
    }

    /**
     * Options of which one or several are taken.
     *
     * @param legend of a part of the question; absent when the question itself is the legend
     * @param name that the options are posted under
     */
    public record Group(
            Optional<String> legend, String name, boolean several, List<Option> options, List<String> errors) {

        public Group {
            options = List.copyOf(options);
            errors = List.copyOf(errors);
        }

        public String type() {
            return several ? "checkbox" : "radio";
        }

        /** The element that an error of the group links to: the first has the plain name. */
        public String optionId(int index) {
            return index == 0 ? name : name + "-" + (index + 1);
        }
    }

    /** One option. */
    public record Option(String value, String label, boolean chosen) {}

    /**
     * A field to write in.
     *
     * @param most characters it takes; absent for a number
     */
    public record Field(String name, String value, Optional<Integer> most) {

        public boolean isNumber() {
            return most.isEmpty();
        }
    }

    public boolean isBattery() {
        return groups.stream().anyMatch(group -> group.legend().isPresent());
    }

    /** Whether several options may be taken. */
    public boolean isSeveral() {
        return groups.stream().anyMatch(Group::several);
    }

    public boolean isInvalid() {
        return !errors.isEmpty();
    }

    /** Where it says what is wrong with a part of the question, be it the part or the whole. */
    public Optional<String> errorsOf(Group group) {
        String ids =
                (errors.isEmpty() ? "" : id + "-error ") + (group.errors().isEmpty() ? "" : group.name() + "-error");
        return Optional.of(ids.strip()).filter(text -> !text.isEmpty());
    }

    /** What describes the question to somebody who hears the page. */
    public Optional<String> describedBy() {
        String ids = (hint.isPresent() ? id + "-hint " : "")
                + (onlyFor.isPresent() ? id + "-only " : "")
                + (errors.isEmpty() ? "" : id + "-error");
        return Optional.of(ids.strip()).filter(text -> !text.isEmpty());
    }
}
