package se.medborgarlofte.survey.core.intake;

import java.time.LocalDate;

/** Whether a round takes answers on a day, and the date that matters to who comes then. */
public sealed interface Opening {

    <R> R match(Cases<R> cases);

    /** The kinds of opening. */
    interface Cases<R> {
        R notYet(NotYet opening);

        R open(Open opening);

        R closed(Closed opening);
    }

    /** It will open, or so it is planned. */
    record NotYet(LocalDate firstDay) implements Opening {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notYet(this);
        }
    }

    record Open(LocalDate lastDay) implements Opening {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.open(this);
        }
    }

    record Closed(LocalDate lastDay) implements Opening {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.closed(this);
        }
    }
}
