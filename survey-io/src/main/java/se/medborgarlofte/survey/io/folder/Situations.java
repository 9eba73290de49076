package se.medborgarlofte.survey.io.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.programme.Situation;
import se.medborgarlofte.survey.core.situation.DecidedOrder;
import se.medborgarlofte.survey.core.situation.Observation;
import se.medborgarlofte.survey.core.situation.SituationPicture;
import se.medborgarlofte.survey.io.csv.ObservationsFile;

/** What a folder knows of each period: {@code observations/PERIOD.csv} and {@code observations/PERIOD.json}. */
final class Situations {

    static final String FOLDER = "observations";

    private final Folder folder;
    private final JsonFiles files;
    private final Constraints constraints;
    private final Predicate<AreaCode> isArea;

    Situations(Folder folder, JsonFiles files, Constraints constraints, Predicate<AreaCode> isArea) {
        this.folder = folder;
        this.files = files;
        this.constraints = constraints;
        this.isArea = isArea;
    }

    List<Situation> read() {
        return folder.names(FOLDER).stream()
                .flatMap(name -> Stream.of(".csv", ".json").flatMap(suffix -> FileName.stem(name, suffix).stream()))
                .distinct()
                .sorted()
                .map(this::situation)
                .toList();
    }

    /** What stands in the optional document beside the observations. */
    record Pictures(List<SituationPicture> pictures, Optional<DecidedOrder> order) {

        static Pictures of(Situation situation) {
            return new Pictures(situation.pictures(), situation.order());
        }

        boolean isEmpty() {
            return pictures.isEmpty() && order.isEmpty();
        }
    }

    private Situation situation(String period) {
        String document = Documents.pictures(period);
        var observations = observations(period);
        var pictures = folder.has(document)
                ? files.readOrEmpty(document, Pictures.class)
                : new Pictures(List.of(), Optional.empty());
        return new Situation(period, observations, pictures.pictures(), pictures.order());
    }

    private List<Observation> observations(String period) {
        String document = Documents.observations(period);
        if (!folder.has(document)) {
            return List.of();
        }
        var opened = folder.open(document);
        files.add(opened.findings());
        return opened.value().stream()
                .flatMap(bytes -> read(document, bytes).stream())
                .toList();
    }

    private List<Observation> read(String document, InputStream stream) {
        try (var bytes = stream) {
            Checked<List<Observation>> read = ObservationsFile.read(bytes, constraints, isArea);
            files.add(read.findings().in(document));
            return read.value().orElse(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
