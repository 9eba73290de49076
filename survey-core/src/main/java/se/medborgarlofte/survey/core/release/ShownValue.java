package se.medborgarlofte.survey.core.release;

import java.math.BigDecimal;

/** The value of a figure as far as it may be shown. */
public sealed interface ShownValue {

    <R> R match(Cases<R> cases);

    /** The kinds of shown value. */
    interface Cases<R> {
        R rounded(Rounded value);

        R under(Under value);

        R over(Over value);

        R tooUncertain(TooUncertain value);

        R tooFew(TooFew value);

        R withheld(Withheld value);
    }

    /** The value, rounded: whole percent for a share. */
    record Rounded(BigDecimal value) implements ShownValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rounded(this);
        }
    }

    /** So small that more would expose someone: "under 10 %". */
    record Under(int percent) implements ShownValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.under(this);
        }
    }

    /** So large that more would expose someone: "over 90 %". */
    record Over(int percent) implements ShownValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.over(this);
        }
    }

    /** Its interval is so wide, or rests on so few units, that a value would say nothing. */
    record TooUncertain() implements ShownValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tooUncertain(this);
        }
    }

    /** Too few have answered. */
    record TooFew() implements ShownValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tooFew(this);
        }
    }

    /** Kept back because, together with what else has been released, it would expose someone. */
    record Withheld() implements ShownValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withheld(this);
        }
    }
}
