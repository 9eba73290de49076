package se.medborgarlofte.survey.cli;

/** The forms in which a look back can be written. */
enum FollowUpFormat {
    TEXT {
        @Override
        String of(FollowUpPage page) {
            return page.text();
        }
    },
    JSON {
        @Override
        String of(FollowUpPage page) {
            return page.json();
        }
    };

    abstract String of(FollowUpPage page);

    @Override
    public String toString() {
        return LowerCase.word(this);
    }
}
