package se.medborgarlofte.survey.cli;

/** The forms in which an answer about a survey to come can be written. */
enum PlanFormat {
    TEXT {
        @Override
        String of(PlanAnswer answer) {
            return answer.text();
        }
    },
    JSON {
        @Override
        String of(PlanAnswer answer) {
            return answer.json();
        }
    };

    abstract String of(PlanAnswer answer);

    @Override
    public String toString() {
        return LowerCase.word(this);
    }
}
