package org.aliquot.web.flash;

import static org.aliquot.web.language.Phrases.phrase;

import org.jspecify.annotations.Nullable;

/** What is said to a learner about a note. */
public enum NoteFlash implements Flash {
    KEPT(Tone.GOOD, phrase("Saved"), phrase("You can find it under Your notes.")),
    CHANGED(Tone.GOOD, phrase("The note is changed"), null),
    RESTORED(Tone.GOOD, phrase("The note is back"), null),
    TOO_MANY(
            Tone.WARN,
            phrase("You have 5,000 notes"),
            phrase("That is as many as can be kept. Delete some, then add new ones.")),
    EXAM_OPEN(
            Tone.WARN,
            phrase("Notes are closed while an exam is open"),
            phrase("They open again as soon as you have handed in.")),
    LOOK_UP_CLOSED(
            Tone.WARN,
            phrase(
                    "The glossary, formulas, reference intervals, and cell atlas with its slides are closed while an exam is open"),
            phrase("They open again as soon as you have handed in."));

    private final Tone tone;
    private final String title;
    private final @Nullable String text;

    NoteFlash(Tone tone, String title, @Nullable String text) {
        this.tone = tone;
        this.title = title;
        this.text = text;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public @Nullable String text() {
        return text;
    }
}
