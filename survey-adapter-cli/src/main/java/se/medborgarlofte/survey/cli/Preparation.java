package se.medborgarlofte.survey.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.survey.Survey;

/** The validator, made ready beside whatever else is done first. */
final class Preparation {

    /** What every survey has, in the order in which it is checked. */
    private static Stream<Class<? extends Record>> ofEverySurvey() {
        return Stream.of(Survey.class, AreaSet.class, Indicator.class, Questionnaire.class, Round.class);
    }

    private final List<CompletableFuture<Constraints>> begun = new ArrayList<>();

    /** Begins, unless that was done before. */
    void prepare() {
        if (begun.isEmpty()) {
            var making = CompletableFuture.supplyAsync(Constraints::standard);
            making.thenAcceptAsync(made -> ofEverySurvey().forEach(made::know));
            begun.add(making);
        }
    }

    /** The validator, as soon as there is one; it goes on getting to know what it will be asked to check. */
    Constraints ready() {
        return begun.stream().findFirst().map(CompletableFuture::join).orElseGet(Constraints::standard);
    }
}
