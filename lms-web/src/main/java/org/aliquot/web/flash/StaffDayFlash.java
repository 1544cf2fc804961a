package org.aliquot.web.flash;

/** What is said about people to talk to, and notes about them. */
public enum StaffDayFlash implements Flash {
    TALKED("Saved. They are off the list until a rule finds them again, counting from today."),
    TALK_UNDONE("Undone. They are on the list again where a rule applies to them."),
    NOTE_KEPT("Saved. Everyone who teaches them can read it."),
    NOTE_EMPTY("Nothing was saved. Write a note, or say that you talked."),
    NOTE_REMOVED("Removed."),
    NOTE_RETURNED("Undone. The note is back."),
    RULES_SAVED("Saved. The list goes by these rules now."),
    RULES_GIVEN("The school's rules apply again.");

    private final String title;

    StaffDayFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Tone tone() {
        return this == NOTE_EMPTY ? Tone.WARN : Tone.GOOD;
    }
}
