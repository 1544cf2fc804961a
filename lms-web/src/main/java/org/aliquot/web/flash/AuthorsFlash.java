package org.aliquot.web.flash;

/** What is said about who the authors are. */
public enum AuthorsFlash implements Flash {
    AUTHOR_ADDED("Added. They are one of the authors from now on."),
    AUTHOR_REMOVED("Removed. They are no longer an author.");

    private final String title;

    AuthorsFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
