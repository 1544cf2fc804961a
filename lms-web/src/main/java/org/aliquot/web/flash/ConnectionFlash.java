package org.aliquot.web.flash;

/** What is said to administrators about connected systems. */
public enum ConnectionFlash implements Flash {
    MADE("Saved, but not active yet. Check the entries below, then press Confirm and activate."),
    SAVED(
            "Saved. It applies the next time someone opens a link. If scores were refused, press Send all refused again."),
    ACTIVATED(
            "Confirmed. Exams open once the tool is switched on in the LMS too. An instructor opens a link first; learners after that."),
    PAUSED("Paused. No one can open exams from it, and scores wait, until you resume it."),
    DISCONNECTED("Disconnected. No one can open exams from it, and no scores go out; what people did here stays."),
    RECONNECTED("Connected again, but not active yet. Check the entries below, then press Confirm and activate."),
    ROTATED(
            "Our keys were replaced. Other systems learn the new one by themselves and accept the old one for a month."),
    TOO_SOON(
            "Nothing was changed. The next key is younger than a day, and other systems may not know it yet. Try again tomorrow.",
            Tone.WARN),
    SCORES_AGAIN(
            "All scores that were refused are being sent again. Reload this page in a minute or two to see the answers."),
    SCORES_AGAIN_LATER("All scores that were refused are sent again when this connection is active."),
    NO_SCORES_AGAIN("Nothing was sent again: no score was refused."),
    DOMAINS("Saved. It applies to learners who come from this LMS for the first time."),
    STANDS("Nothing was changed: someone changed this connection meanwhile.", Tone.WARN);

    private final String title;
    private final Tone tone;

    ConnectionFlash(String title) {
        this(title, Tone.GOOD);
    }

    ConnectionFlash(String title, Tone tone) {
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
