package se.medborgarlofte.survey.io.words;

import java.util.Optional;
import java.util.function.Function;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;

/**
 * What people call areas; one that nobody has named keeps its code.
 *
 * @param municipality what all of them together are called
 */
public record AreaNames(AreaSet areas, String municipality, Language language) implements Function<AreaCode, String> {

    @Override
    public String apply(AreaCode area) {
        return areas.area(area)
                .map(Area::name)
                .map(name -> name.in(language.tag()))
                .orElse(area.value());
    }

    /** The municipality where no area is named. */
    public String of(Optional<AreaCode> area) {
        return area.map(this).orElse(municipality);
    }
}
