package org.aliquot.web.flash;

/** What is said about lists of classes from other systems. */
public enum RosterFlash implements Flash {
    SOURCE_ADDED("Added. Now choose its file."),
    MATCHED("Saved. This is what will happen now."),
    CARRIED_OUT("Carried out. What has changed is listed below."),
    SUSPENDED("Suspended from the class. They are listed under Members and can be brought back."),
    UNDONE("Undone. The classes are as they were before this file."),
    UNDONE_WITHOUT_SEATS(
            "Undone, but not for everyone: a class has no seats left, so some people stay suspended. They are listed under its Members.",
            Tone.WARN),
    STANDS(
            "Nothing was changed. Someone carried out or undid this list, or a newer one came after it. Look again.",
            Tone.WARN),
    COMPARING("Asking the LMS for its list. Reload this page in a few seconds."),
    NOTHING_TO_COMPARE(
            "Nothing was compared. The connection to the LMS is paused, or the LMS gives no list. An administrator sees which under Connections.",
            Tone.WARN),
    ARCHIVED("Nothing was undone: a class of this file is archived. Reopen it first.", Tone.WARN),
    ASKED_AGAIN("The next file asks again about the classes that were left out."),
    NOTHING_LEFT_OUT("No class of this system is left out."),
    BACK("Back in the class."),
    NOT_BACK(
            "Nothing was changed. The class is full or archived, or the person is in it already or on its staff.",
            Tone.WARN);

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
