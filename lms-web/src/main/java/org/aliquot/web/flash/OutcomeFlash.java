package org.aliquot.web.flash;

/** What is said about outcomes of a program. */
public enum OutcomeFlash implements Flash {
    KEPT("Saved. The figures of the class count it from now on.");

    private final String title;

    OutcomeFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
