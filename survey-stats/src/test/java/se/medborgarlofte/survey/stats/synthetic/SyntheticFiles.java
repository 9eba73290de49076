package se.medborgarlofte.survey.stats.synthetic;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** The synthetic survey as files of plain columns, for programs in other languages. */
record SyntheticFiles(SyntheticSurvey survey) {

    /** One byte a row, but eight, the lowest first, for a weight. */
    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        int rows = survey.rows();
        byte[] areas = new byte[rows];
        byte[] strata = new byte[rows];
        byte[] groups = new byte[rows];
        var weights = ByteBuffer.allocate(rows * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = 0; row < rows; row++) {
            areas[row] = (byte) survey.area(row);
            strata[row] = (byte) SyntheticSurvey.stratum(survey.area(row));
            groups[row] = (byte) survey.group(row);
            weights.putDouble(survey.weight(row));
        }
        Files.write(folder.resolve("area.u8"), areas);
        Files.write(folder.resolve("stratum.u8"), strata);
        Files.write(folder.resolve("group.u8"), groups);
        Files.write(folder.resolve("w.f64"), weights.array());
        for (int item = 0; item < SyntheticSurvey.ITEMS; item++) {
            Files.write(folder.resolve("q" + (item + 1) + ".u8"), answers(item));
        }
    }

    private byte[] answers(int item) {
        byte[] answers = new byte[survey.rows()];
        IntStream.range(0, answers.length).forEach(row -> answers[row] = (byte) survey.answer(item, row));
        return answers;
    }
}
