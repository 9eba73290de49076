package se.medborgarlofte.survey.io.planted;

import de.siegmar.fastcsv.reader.CsvRecord;

@SuppressWarnings("unused")
final class FastcsvStaysInIoCsv {
    void reads(CsvRecord row) {}
}
