package org.aliquot.web.flash;

/** What is said about messages to learners. */
public enum MessageFlash implements Flash {
    SENT("Sent. It is among their notices, and goes out by email where a mail server is set up.");

    private final String title;

    MessageFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
