package org.aliquot.web.flash;

import static org.aliquot.web.language.Phrases.phrase;

import org.jspecify.annotations.Nullable;

/** What is said about reports of questions. */
public enum ErrataFlash implements Flash {
    REPORTED(
            Tone.GOOD,
            phrase("Thank you. The authors of the question have your report"),
            phrase("You will find their answer in your notices.")),
    DECIDED(Tone.GOOD, "Decided, and whoever reported it is told", null),
    CHANGED_MEANWHILE(Tone.WARN, "This report was changed meanwhile", "Read it again; nothing was decided.");

    private final Tone tone;
    private final String title;
    private final @Nullable String text;

    ErrataFlash(Tone tone, String title, @Nullable String text) {
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
