package org.aliquot.web.flash;

/** What is said about rehearsals of exam days. */
public enum RehearsalFlash implements Flash {
    STOPPING("It is being stopped. What it made is deleted within seconds."),
    OVER("It was over already.");

    private final String title;

    RehearsalFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
