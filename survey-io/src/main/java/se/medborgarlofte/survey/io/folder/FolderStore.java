package se.medborgarlofte.survey.io.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.programme.Enclosure;
import se.medborgarlofte.survey.core.programme.Enclosures;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.Succession;
import se.medborgarlofte.survey.core.programme.Surveys;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.release.Releases;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseReader;
import se.medborgarlofte.survey.core.response.Responses;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.io.csv.ResponsesFile;

/** A survey kept as a folder of files; reading it never throws for anything that may stand in a file. */
public final class FolderStore implements Surveys, Enclosures, Responses {

    private final Folder folder;
    private final Constraints constraints;

    private FolderStore(Folder folder, Constraints constraints) {
        this.folder = folder;
        this.constraints = constraints;
    }

    public static FolderStore at(Path folder, Constraints constraints) {
        return new FolderStore(new Folder(folder), constraints);
    }

    /** Whether a new survey may be made there: nothing is there, or an empty folder. */
    public static boolean isFree(Path folder) {
        return new Folder(folder).isFree();
    }

    /** Whether a survey is there and nothing else, hidden or not. */
    public static boolean isOnlySurvey(Path place) {
        var folder = new Folder(place);
        return folder.has(Documents.SURVEY)
                && folder.hidden().isEmpty()
                && new Strangers(folder).find().isEmpty();
    }

    /**
     * Whether a file is, or would be, a part of a survey in the folder it is in or in one around that.
     *
     * @param file in a folder that is there
     * @throws IOException if its folder cannot be looked into
     */
    public static boolean isPartOfSurvey(Path file) throws IOException {
        Path real = file.resolveSibling(".").toRealPath().resolve(file.getFileName());
        for (var folder = real.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(Documents.SURVEY))) {
                return Strangers.isKnown(folder.relativize(real).getName(0).toString());
            }
        }
        return false;
    }

    /**
     * Makes a new survey in a folder that does not exist or is empty.
     *
     * @param files what stands in each of them, by its name in the folder
     * @return a finding, and nothing is written, when the folder is in use or is no folder
     */
    public static Findings create(Path folder, Map<String, String> files) {
        var made = new Folder(folder);
        if (!made.isFree()) {
            return Findings.of(Finding.error("store.folderInUse", "").with("store", folder));
        }
        try {
            files.forEach((name, text) ->
                    AtomicFile.write(made.path(name), bytes -> bytes.write(text.getBytes(StandardCharsets.UTF_8))));
        } catch (RuntimeException e) {
            takeAway(folder, e);
            throw e;
        }
        return Findings.NONE;
    }

    private static void takeAway(Path folder, RuntimeException why) {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    @Override
    public Checked<Programme> read() {
        return folder.exists()
                ? new ReadFolder(folder, constraints).read()
                : Checked.unreadable(
                        Findings.of(Finding.error("store.noSuchFolder", "").with("store", folder)));
    }

    @Override
    public void write(Programme programme) {
        read().value().ifPresent(before -> new Succession(before, this::has).refuseUnless(programme));
        new WriteFolder(folder).write(programme);
    }

    public Releases releases() {
        return new ReleaseFiles(folder);
    }

    @Override
    public Checked<List<Enclosure>> enclosures() {
        return new Beside(folder).read();
    }

    @Override
    public void enclose(List<Enclosure> enclosures) {
        new Beside(folder).write(enclosures);
    }

    @Override
    public boolean has(Round round) {
        return folder.has(Documents.responses(round.id()));
    }

    @Override
    public Findings each(Round round, Questionnaire questionnaire, ResponseReader reader) {
        String document = Documents.responses(round.id());
        var opened = folder.open(document);
        return opened.value()
                .map(bytes -> each(bytes, ResponsesFile.of(round, questionnaire), reader)
                        .in(document))
                .orElse(opened.findings());
    }

    private static Findings each(InputStream stream, ResponsesFile file, ResponseReader reader) {
        try (var bytes = stream) {
            return file.each(bytes, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes all responses of a round, or none of them.
     *
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a file could not say all of what they say
     */
    @Override
    public void replace(Round round, Questionnaire questionnaire, List<Response> responses) {
        var file = ResponsesFile.of(round, questionnaire);
        AtomicFile.write(folder.path(Documents.responses(round.id())), bytes -> file.write(responses, bytes));
    }
}
