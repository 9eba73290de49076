package se.medborgarlofte.survey.io.report;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.io.geo.AreaShape;
import se.medborgarlofte.survey.io.geo.AreaShapes;
import se.medborgarlofte.survey.io.geo.Outline;
import se.medborgarlofte.survey.io.geo.Point;
import se.medborgarlofte.survey.io.geo.Sheet;
import se.medborgarlofte.survey.io.report.AreasText.Line;
import se.medborgarlofte.survey.io.report.MapPicture.Badge;
import se.medborgarlofte.survey.io.report.MapPicture.Key;
import se.medborgarlofte.survey.io.report.MapPicture.Region;
import se.medborgarlofte.survey.io.words.Phrases;
import se.medborgarlofte.survey.stats.areas.AreaClass;

/** Draws the areas with a pattern, a number and an arrow each, so that nothing rests on colour; the table has the names. */
record AreaMap(Page page, AreasText text, AreaShapes shapes, Voice voice) {

    private static final int WIDTH = 360;
    private static final int MOST_HEIGHT = 420;
    private static final int LINE = 18;
    private static final int LETTERS = 48;
    private static final int KEY = 24;
    private static final int PLATE = 20;
    private static final int DIGIT = 9;
    private static final int ARROW = 13;

    /** Wide enough that no number of an area by the edge is cut off. */
    private static final int MARGIN = 8;

    /** Drawn from the upper left of a square of ten. */
    private static final String UP = "M0 9L5 0L10 9Z";

    private static final String DOWN = "M0 0L5 9L10 0Z";

    MapPicture picture() {
        var sheet = Sheet.of(shapes, WIDTH - 2 * MARGIN, MOST_HEIGHT);
        var about = about();
        double top = about.size() * LINE + MARGIN;
        int below = (int) (top + sheet.height()) + LINE;
        var keys = keys(below);
        return new MapPicture(
                text.anchor() + "-map",
                say("drawn.title", "name", text.name()),
                description(),
                about,
                (WIDTH - sheet.width()) / 2,
                top,
                regions(sheet),
                keys,
                WIDTH,
                below + keys.size() * KEY);
    }

    private List<Picture.Line> about() {
        var lines = new ArrayList<Picture.Line>();
        page.notice().stream()
                .flatMap(notice -> TextLines.wrapped(notice, LETTERS).stream())
                .forEach(line -> lines.add(new Picture.Line(line, (lines.size() + 1) * LINE - LINE / 3)));
        return lines;
    }

    private String description() {
        return Stream.of(page.notice().stream(), Stream.of(say("drawn.what"), say("drawn.north")), undrawn().stream())
                .flatMap(sentences -> sentences)
                .reduce((first, next) -> first + " " + next)
                .orElse("");
    }

    /** Which areas are not there, if any. */
    Optional<String> undrawn() {
        var missing = text.lines().stream()
                .filter(line -> shape(line).isEmpty())
                .map(Line::label)
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(say("drawn.undrawn", "areas", voice.list(missing)));
    }

    private Optional<AreaShape> shape(Line line) {
        return shapes.of(new AreaCode(line.area()));
    }

    /** A region with how large it is. */
    private record Sized(double size, Region region) {}

    private List<Region> regions(Sheet sheet) {
        return IntStream.range(0, text.lines().size())
                .boxed()
                .flatMap(i -> shape(text.lines().get(i)).stream()
                        .map(shape -> Outline.of(shape, sheet))
                        .map(outline -> region(outline, i, sheet)))
                .sorted(comparingDouble(Sized::size).reversed())
                .map(Sized::region)
                .toList();
    }

    private Sized region(Outline outline, int place, Sheet sheet) {
        var beside = text.lines().get(place).beside();
        var region = new Region(outline.path(), pattern(beside), badge(outline.middle(), place + 1, beside, sheet));
        return new Sized(outline.size(), region);
    }

    private static Badge badge(Point middle, int number, AreaClass beside, Sheet sheet) {
        var mark = mark(beside);
        int width = 11 + DIGIT * String.valueOf(number).length() + (mark.isPresent() ? ARROW : 0);
        double x = Math.max(-MARGIN, Math.min(sheet.width() + MARGIN - width, middle.x() - width / 2.0));
        return new Badge(number, Math.rint(x), Math.rint(middle.y() - PLATE / 2.0), width, PLATE, mark);
    }

    private static Optional<String> mark(AreaClass beside) {
        return switch (beside) {
            case HIGHER -> Optional.of(UP);
            case LOWER -> Optional.of(DOWN);
            case NOT_ESTABLISHED, HIDDEN -> Optional.empty();
        };
    }

    private static String pattern(AreaClass beside) {
        return SmallLetters.of(beside).replace('_', '-');
    }

    /** The three classes always, and what is hidden where anything is. */
    private List<Key> keys(int top) {
        var used = Stream.of(AreaClass.values())
                .filter(beside ->
                        beside != AreaClass.HIDDEN || text.lines().stream().anyMatch(line -> line.beside() == beside))
                .toList();
        return IntStream.range(0, used.size())
                .mapToObj(i -> key(used.get(i), top + i * KEY))
                .toList();
    }

    private Key key(AreaClass beside, int y) {
        return new Key(pattern(beside), mark(beside), say("class." + SmallLetters.of(beside)), y);
    }

    private String say(String key, Object... gaps) {
        return Phrases.of("areas", voice.language()).say(key, gaps);
    }
}
