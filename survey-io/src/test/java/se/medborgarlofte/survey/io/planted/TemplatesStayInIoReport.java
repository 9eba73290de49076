package se.medborgarlofte.survey.io.planted;

import gg.jte.TemplateOutput;

@SuppressWarnings("unused")
final class TemplatesStayInIoReport {
    void renders(TemplateOutput output) {}
}
