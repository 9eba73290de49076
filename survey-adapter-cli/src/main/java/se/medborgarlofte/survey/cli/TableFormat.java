package se.medborgarlofte.survey.cli;

/** The forms in which a page can be written. */
enum TableFormat {
    TEXT {
        @Override
        String of(Page page) {
            return page.text();
        }
    },
    JSON {
        @Override
        String of(Page page) {
            return page.json();
        }
    },
    CSV {
        @Override
        String of(Page page) {
            return page.csv();
        }
    };

    abstract String of(Page page);

    @Override
    public String toString() {
        return LowerCase.word(this);
    }
}
