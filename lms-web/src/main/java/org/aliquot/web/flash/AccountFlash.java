package org.aliquot.web.flash;

/** What is said about signing in and about one's own account. */
public enum AccountFlash implements Flash {
    SIGNED_OUT(
            Tone.GOOD,
            "You are signed out",
            "This browser keeps only how pages look, and any answers that have not been sent yet."),
    LINK_SENT(
            Tone.GOOD,
            "Check your email",
            "If this address has an account, a link is on its way. It works for one hour."),
    PASSWORD_SET(Tone.GOOD, "Your password is set", "Sign in with it. You were signed out everywhere else."),
    SIGN_UP_SENT(
            Tone.GOOD,
            "Check your email",
            "Open the link in our email to confirm your address. It works for 24 hours and asks for the password you chose."),
    WELCOME(Tone.GOOD, "Your account is ready", "Choose a course to begin with."),
    ADDRESS_SENT(
            Tone.GOOD,
            "Check the email of the new address",
            "Open the link in it to move your account. Until then, the old address stays."),
    ADDRESS_MOVED(Tone.GOOD, "Your account has moved", "From now on you sign in with the new address."),
    EXPORTED_OFTEN(
            Tone.WARN,
            "Nothing was downloaded",
            "You can download your data five times a day. Try again in a few minutes, or tomorrow."),
    ERASURE_NOTED(
            Tone.GOOD,
            "Your account will be erased in two weeks",
            "Until then everything works as before, and you can change your mind here."),
    ERASURE_TAKEN_BACK(Tone.GOOD, "Your account stays", "It will not be erased."),
    MAIL_TRIED_AGAIN(Tone.GOOD, "We are trying your address again", "If email comes back again, this page says so."),
    PROFILE_SAVED(Tone.GOOD, "Saved", "Your changes are in effect."),
    PASSWORD_CHANGED(
            Tone.GOOD, "Your password is changed", "You were signed out everywhere else, and your API tokens ended."),
    SIGN_IN_ENDED(Tone.GOOD, "Signed out", "That browser or program has to sign in again."),
    SIGN_INS_ENDED(Tone.GOOD, "Signed out everywhere else", "You are now signed in only here."),
    FACTOR_ADDED(Tone.GOOD, "Added", "You can use it the next time you sign in. You were signed out everywhere else."),
    FACTOR_REMOVED(Tone.GOOD, "Removed", "You can no longer sign in with it."),
    TOKEN_ENDED(Tone.GOOD, "The token has ended", "Software that still uses it is refused within a minute."),
    LAST_FACTOR(Tone.WARN, "Nothing was removed", "Everyone but learners must keep at least one. Add another first."),
    SIGN_IN_OVER(Tone.WARN, "Please start over", "The sign-in took too long, or too many codes were wrong.");

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
