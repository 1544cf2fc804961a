package org.aliquot.web.flash;

/** What is said about calibrations and forms. */
public enum StatisticsFlash implements Flash {
    CALIBRATION_ADOPTED("In use. Attempts that begin from now on are scored by these difficulties."),
    CALIBRATION_DECLINED("Not used. The calibration is kept to look at."),
    FORMS_ADOPTED("In use. Attempts that begin from now on get one of these forms."),
    FORMS_WITHDRAWN("No forms in use. Each attempt is drawn from the bank again.");

    private final String title;

    StatisticsFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
