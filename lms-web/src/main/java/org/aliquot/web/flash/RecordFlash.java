package org.aliquot.web.flash;

import org.jspecify.annotations.Nullable;

/** What is said about certificates. */
public enum RecordFlash implements Flash {
    ISSUED(Tone.GOOD, "The certificates are issued", "Each learner finds theirs under Records."),
    NONE_ISSUED(Tone.WARN, "No certificate was issued", "Each of those you chose has one already."),
    REVOKED(Tone.GOOD, "The certificate is revoked", "Anyone who checks it is told."),
    REISSUED(
            Tone.GOOD,
            "The certificate is reissued",
            "This is the new one. Anyone who checks the old one is sent here."),
    KEY_MADE(Tone.GOOD, "A new key signs badges from now on", "Badges that were signed before can still be checked."),
    DESIGN_SAVED(Tone.GOOD, "Saved", "Certificates issued from now on say this. Those issued before stay as they are.");

    private final Tone tone;
    private final String title;
    private final String text;

    RecordFlash(Tone tone, String title, String text) {
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
