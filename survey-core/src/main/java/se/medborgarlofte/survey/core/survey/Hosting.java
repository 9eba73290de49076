package se.medborgarlofte.survey.core.survey;

import se.medborgarlofte.survey.core.check.Authored;

/**
 * What whoever runs the server does with those who visit it.
 *
 * @param logsAddresses whether a log of addresses is kept, by the server or anything before it; residents are then not told
 *     that no trace is kept of the computer or telephone they use
 */
public record Hosting(Boolean logsAddresses) {

    public Hosting {
        logsAddresses = Authored.flag(logsAddresses);
    }
}
