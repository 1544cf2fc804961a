package org.aliquot.web.flash;

import static org.aliquot.web.language.Phrases.phrase;

/** What is said to whoever joins the account that their course made to the one they had before. */
public enum LtiFlash implements Flash {
    JOINED(
            Tone.GOOD,
            phrase("The accounts are joined"),
            phrase("Your course now opens this account. You can end that on this page.")),
    PROOF_NEEDED(
            Tone.WARN,
            phrase("Nothing was joined"),
            phrase(
                    "Type the password of this account. If it was wrong, check it and try again. If the account has no password, choose “Use another account”, then sign in to it again.")),
    HAS_WORK(
            Tone.WARN,
            phrase("Nothing was joined"),
            phrase(
                    "You already have results or other work in the account that your course made. Ask whoever looks after Aliquot at your school.")),
    TAKEN(
            Tone.WARN,
            phrase("Nothing was joined"),
            phrase(
                    "Someone else from the same system already opens this account. Use another account, or ask whoever looks after Aliquot at your school.")),
    NO_ACCOUNT(
            Tone.WARN,
            phrase("Nothing was joined"),
            phrase(
                    "This account cannot be joined, for example because it is a demo or test account. Use another account."));

    private final Tone tone;
    private final String title;
    private final String text;

    LtiFlash(Tone tone, String title, String text) {
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
    public String text() {
        return text;
    }
}
