package org.aliquot.web.flash;

/** What is said about webhooks. */
public enum HookFlash implements Flash {
    SAVED("Saved. Messages that wait go to the new address."),
    PAUSED("Paused. What happens from now on waits until you resume."),
    RESUMED("Resumed. Messages that waited are being sent."),
    TEST_SENT("A test is being sent. Reload this page in a few seconds to see the answer."),
    AGAIN("It is being sent again. Reload this page in a few seconds to see the answer."),
    NONE_AGAIN("Nothing was sent again: it is on its way already, or was deleted."),
    REMOVED("The webhook and its messages are deleted.");

    private final String title;

    HookFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
