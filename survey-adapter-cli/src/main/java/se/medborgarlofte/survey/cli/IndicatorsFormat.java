package se.medborgarlofte.survey.cli;

import se.medborgarlofte.survey.io.json.Json;

/** The forms in which indicators can be written. */
enum IndicatorsFormat {
    TEXT {
        @Override
        String of(IndicatorsText text) {
            return text.page();
        }
    },
    JSON {
        @Override
        String of(IndicatorsText text) {
            return Json.write(IndicatorsJson.of(text.table()));
        }
    },
    CSV {
        @Override
        String of(IndicatorsText text) {
            return IndicatorsCsv.of(text.table());
        }
    };

    abstract String of(IndicatorsText text);

    @Override
    public String toString() {
        return LowerCase.word(this);
    }
}
