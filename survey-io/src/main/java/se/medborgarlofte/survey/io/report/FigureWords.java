package se.medborgarlofte.survey.io.report;

import java.math.BigDecimal;
import java.util.Optional;
import se.medborgarlofte.survey.core.indicator.Unit;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ShownInterval;
import se.medborgarlofte.survey.core.release.ShownValue;
import se.medborgarlofte.survey.io.report.Figure.Interval;
import se.medborgarlofte.survey.io.report.Figure.Mark;

/** Writes figures in one unit as they are read. */
final class FigureWords implements ShownValue.Cases<Figure> {

    private final Voice voice;
    private final Unit unit;
    private final ReleasedFigure figure;
    private final Optional<String> reason;

    private FigureWords(Voice voice, Unit unit, ReleasedFigure figure, boolean open) {
        this.voice = voice;
        this.unit = unit;
        this.figure = figure;
        this.reason = open ? Optional.of("NOT_A_SAMPLE") : Optional.empty();
    }

    /** An open round has no interval, whatever it was handed. */
    static Figure of(ReleasedFigure figure, Unit unit, boolean open, Voice voice) {
        return figure.value().match(new FigureWords(voice, unit, figure, open));
    }

    @Override
    public Figure rounded(ShownValue.Rounded value) {
        var interval = reason.isPresent() ? Optional.<ShownInterval>empty() : figure.interval();
        return new Figure(
                figure.n(),
                Optional.of(value.value()),
                Optional.empty(),
                Optional.empty(),
                interval.map(ends -> new Interval(ends.lower(), ends.upper())),
                figure.uncertain() && reason.isEmpty() ? Optional.of(Mark.UNCERTAIN) : Optional.empty(),
                reason,
                inUnit(voice.number(value.value())),
                interval.map(this::shown));
    }

    @Override
    public Figure under(ShownValue.Under value) {
        String shown = voice.say("figure.under", "value", voice.percent(value.percent()));
        return plain(shown, Optional.of(value.percent()), Optional.empty(), Optional.empty());
    }

    @Override
    public Figure over(ShownValue.Over value) {
        String shown = voice.say("figure.over", "value", voice.percent(value.percent()));
        return plain(shown, Optional.empty(), Optional.of(value.percent()), Optional.empty());
    }

    @Override
    public Figure tooUncertain(ShownValue.TooUncertain value) {
        return plain(
                voice.say("figure.tooUncertain"), Optional.empty(), Optional.empty(), Optional.of(Mark.TOO_UNCERTAIN));
    }

    @Override
    public Figure tooFew(ShownValue.TooFew value) {
        return plain(voice.say("figure.tooFew"), Optional.empty(), Optional.empty(), Optional.of(Mark.TOO_FEW));
    }

    @Override
    public Figure withheld(ShownValue.Withheld value) {
        return plain(voice.say("figure.withheld"), Optional.empty(), Optional.empty(), Optional.of(Mark.WITHHELD));
    }

    private Figure plain(String shown, Optional<Integer> under, Optional<Integer> over, Optional<Mark> mark) {
        return new Figure(
                figure.n(), Optional.empty(), under, over, Optional.empty(), mark, reason, shown, Optional.empty());
    }

    private String shown(ShownInterval interval) {
        return inUnit(
                voice.say("figure.interval", "lower", number(interval.lower()), "upper", number(interval.upper())));
    }

    private String number(BigDecimal number) {
        return voice.number(number);
    }

    private String inUnit(String number) {
        return unit == Unit.PERCENT ? voice.percentSign(number) : number;
    }
}
