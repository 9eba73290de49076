package se.medborgarlofte.survey.cli.planted;

import se.medborgarlofte.survey.web.planted.OtherDoor;

@SuppressWarnings("unused")
final class CliNeverTouchesTheWeb {
    void opens(OtherDoor door) {}
}
