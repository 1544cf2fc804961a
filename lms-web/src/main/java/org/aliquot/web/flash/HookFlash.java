package org.aliquot.web.flash;

/** What is said about webhooks. */
public enum HookFlash implements Flash {
    SAVED("Saved. Messages that are still waiting go to the address shown here."),
    PAUSED("Paused. What happens now is kept for up to 30 days and sent when you resume."),
    RESUMED("Resumed. Messages that waited are being sent."),
    TEST_SENT("A test is being sent. Reload this page in a few seconds to see the answer."),
    AGAIN("Being sent again. Reload this page in a few seconds to see the answer."),
    AGAIN_LATER("It is sent when you resume this webhook."),
    NONE_AGAIN("Nothing was sent again. It may be on its way already, or it was deleted.", Tone.WARN),
    REMOVED("The webhook and its messages are deleted.");

    private final String title;
    private final Tone tone;

    HookFlash(String title) {
        this(title, Tone.GOOD);
    }

    HookFlash(String title, Tone tone) {
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
