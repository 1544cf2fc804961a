package org.aliquot.web.flash;

/** What is said about messages to learners. */
public enum MessageFlash implements Flash {
    SENT("Sent. It is in their notices and, if a mail server is set up, goes out by email.");

    private final String title;

    MessageFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
