package se.medborgarlofte.survey.cli.terminal;

/** A file was named where none can be. */
final class NotWritable extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    NotWritable(String why) {
        super(why);
    }
}
