package se.medborgarlofte.survey.web.planted;

import se.medborgarlofte.survey.cli.planted.OtherDoor;

@SuppressWarnings("unused")
final class WebNeverTouchesTheCommandLine {
    void opens(OtherDoor door) {}
}
