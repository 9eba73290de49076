package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.release.Category;
import se.medborgarlofte.survey.core.release.Composition;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.report.WhoAnswered.Part;
import se.medborgarlofte.survey.io.report.WhoAnswered.Split;

/** Writes who answered, beside the population where it is known. */
record WhoAnsweredWords(RoundReport report, Voice voice) {

    WhoAnswered words() {
        boolean population = report.whoAnswered().stream().anyMatch(Composition::hasPopulation);
        return new WhoAnswered(
                voice.say(population ? "who.lead.population" : "who.lead.alone"),
                population,
                report.whoAnswered().stream().map(this::split).toList(),
                List.of(voice.say("who.known"), voice.say("who.skew")));
    }

    private Split split(Composition composition) {
        var order = new RowOrder(composition.breakdown(), report.isOpen(), voice);
        return new Split(
                composition.breakdown().variable(),
                voice.text(composition.breakdown().title()),
                caption(composition),
                composition.hasPopulation(),
                order.of(composition.parts(), Composition.Part::categories).stream()
                        .map(part -> part(part, order.within(part.categories())))
                        .toList());
    }

    private String caption(Composition composition) {
        String about = voice.say(composition.hasPopulation() ? "who.caption" : "who.caption.alone");
        return Stream.concat(Stream.of(about), Notice.of(report.survey(), voice).stream())
                .reduce((first, next) -> first + " " + next)
                .orElseThrow();
    }

    private Part part(Composition.Part part, List<Category> categories) {
        return new Part(
                categories.stream().map(Category::code).toList(),
                voice.label(categories),
                part.answers(),
                part.percentOfAnswers(),
                part.percentOfPopulation());
    }
}
