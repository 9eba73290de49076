package se.medborgarlofte.survey.cli;

import se.medborgarlofte.survey.io.json.Json;

/** The forms in which estimates can be written. */
enum EstimatesFormat {
    TEXT {
        @Override
        String of(EstimatesText text) {
            return text.page();
        }
    },
    JSON {
        @Override
        String of(EstimatesText text) {
            return Json.write(EstimatesJson.of(text.estimates()));
        }
    },
    CSV {
        @Override
        String of(EstimatesText text) {
            return EstimatesCsv.of(text.estimates());
        }
    };

    abstract String of(EstimatesText text);

    @Override
    public String toString() {
        return LowerCase.word(this);
    }
}
