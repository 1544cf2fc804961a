package org.aliquot.web.flash;

import static org.aliquot.web.language.Phrases.phrase;

/** What is said about signing in and about one's own account. */
public enum AccountFlash implements Flash {
    SIGNED_OUT(
            Tone.GOOD,
            phrase("You are signed out"),
            phrase("This browser keeps only how pages look, and any answers that have not been sent yet.")),
    SIGNED_OUT_MEANWHILE(Tone.WARN, phrase("You were signed out"), phrase("What you sent last was not saved.")),
    LINK_SENT(
            Tone.GOOD,
            phrase("Check your email"),
            phrase("If this address has an account, a link is on its way. It works for one hour.")),
    PASSWORD_SET(
            Tone.GOOD, phrase("Your password is set"), phrase("Sign in with it. You were signed out everywhere else.")),
    FIRST_PASSWORD_SET(Tone.GOOD, phrase("Your password is set"), phrase("Sign in with it.")),
    SIGN_UP_SENT(
            Tone.GOOD,
            phrase("Check your email"),
            phrase(
                    "Open the link in our email to confirm your address. It works for 24 hours and asks for the password you chose.")),
    WELCOME(Tone.GOOD, phrase("Your account is ready"), phrase("Choose a course to begin with.")),
    ADDRESS_SENT(
            Tone.GOOD,
            phrase("Check the email of the new address"),
            phrase("Open the link in it to move your account. Until then, the old address stays.")),
    ADDRESS_MOVED(Tone.GOOD, phrase("Your account has moved"), phrase("From now on you sign in with the new address.")),
    EXPORTED_OFTEN(
            Tone.WARN,
            phrase("Nothing was downloaded"),
            phrase("You can download your data five times a day. Try again in a few minutes, or tomorrow.")),
    ERASURE_NOTED(
            Tone.GOOD,
            phrase("Your account will be erased in two weeks"),
            phrase("Until then everything works as before, and you can change your mind here.")),
    ERASURE_TAKEN_BACK(Tone.GOOD, phrase("Your account stays"), phrase("It will not be erased.")),
    MAIL_TRIED_AGAIN(
            Tone.GOOD,
            phrase("We are trying your address again"),
            phrase("If email comes back again, this page says so.")),
    PROFILE_SAVED(Tone.GOOD, phrase("Saved"), phrase("Your changes are in effect.")),
    PASSWORD_CHANGED(
            Tone.GOOD,
            phrase("Your password is changed"),
            phrase("You were signed out everywhere else, and your API tokens ended.")),
    SIGN_IN_ENDED(Tone.GOOD, phrase("Signed out"), phrase("That browser or program has to sign in again.")),
    SIGN_INS_ENDED(Tone.GOOD, phrase("Signed out everywhere else"), phrase("You are now signed in only here.")),
    FACTOR_ADDED(
            Tone.GOOD,
            phrase("Added"),
            phrase("You can use it the next time you sign in. You were signed out everywhere else.")),
    FACTOR_REMOVED(Tone.GOOD, phrase("Removed"), phrase("You can no longer sign in with it.")),
    TOKEN_ENDED(
            Tone.GOOD,
            phrase("The token has ended"),
            phrase("Software that still uses it is refused within a minute.")),
    LAST_FACTOR(
            Tone.WARN,
            phrase("Nothing was removed"),
            phrase("Everyone but learners must keep at least one. Add another first.")),
    SIGN_IN_OVER(
            Tone.WARN, phrase("Please start over"), phrase("The sign-in took too long, or too many codes were wrong."));

    private final Tone tone;
    private final String title;
    private final String text;

    AccountFlash(Tone tone, String title, String text) {
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
