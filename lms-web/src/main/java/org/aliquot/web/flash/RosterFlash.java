package org.aliquot.web.flash;

/** What is said about lists of classes from other systems. */
public enum RosterFlash implements Flash {
    SOURCE_ADDED("Added. Choose its file below."),
    MATCHED("Saved. The list was compared again."),
    CARRIED_OUT("Done."),
    SUSPENDED("Suspended. They are listed with the class and can come back."),
    UNDONE("The list is undone."),
    STANDS("Nothing was changed: the list was carried out, undone, or replaced meanwhile.", Tone.WARN),
    COMPARING("The list is being fetched. Reload this page in a few seconds."),
    NOTHING_TO_COMPARE("Nothing was fetched: the LMS is not connected now, or gives no list.", Tone.WARN),
    BACK("Back in the class.");

    private final String title;
    private final Tone tone;

    RosterFlash(String title) {
        this(title, Tone.GOOD);
    }

    RosterFlash(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
