package org.aliquot.people;

import org.aliquot.mail.Letter;
import org.aliquot.mail.SchoolLetter;
import org.aliquot.school.School;
import org.springframework.stereotype.Component;

/** The words of the letters about accounts. */
@Component
class AccountLetters {

    private static final String NOT_YOU = "If it was not you, do nothing: without this link nothing changes.";

    static final String INVITED = "Your school has made an account for you.";

    private static final String GREETING = "Hello,";

    private final SiteAddress site;
    private final School school;

    AccountLetters(SiteAddress site, School school) {
        this.site = site;
        this.school = school;
    }

    Letter reset(String name, String secret) {
        return Letter.of("Choose a new password", greeting(name), "Someone asked for a new password for your account.")
                .with(new Letter.Action("Choose a new password", password(secret)))
                .ending("The link works once, for one hour.", NOT_YOU);
    }

    Letter trial(String name) {
        return Letter.of(
                "Mail from " + school.name() + " arrives",
                greeting(name),
                "You asked for this test message on the School page. Email is set up correctly.");
    }

    Letter invitation(String name, String secret) {
        return Letter.of("Your account at " + school.name(), greeting(name), INVITED)
                .opening(2)
                .about(SchoolLetter.NAME, name)
                .with(new Letter.Action("Choose a password", password(secret)))
                .ending(
                        "The link works once, for seven days. After that, ask for a new password on the sign-in page:",
                        site.to("/password-resets"));
    }

    /** For somebody who signs in through another system: the link makes them known there as this account, and sets no password. */
    Letter invitationTo(String system, String name, String secret) {
        return Letter.of("Your account at " + school.name(), greeting(name), INVITED)
                .opening(2)
                .about(SchoolLetter.NAME, name)
                .with(new Letter.Action("Continue with " + system, password(secret)))
                .ending(
                        "You sign in through " + system + " and need no password here.",
                        "The link works once, for seven days. After that, ask for a new one on the sign-in page:",
                        site.to("/password-resets"));
    }

    /** Instead of a new password: the link sets none, and makes an account known there that was here before. */
    Letter elsewhere(String system, String name, String secret) {
        return Letter.of(
                        "Sign in through " + system,
                        greeting(name),
                        "Someone asked for a new password for your account. You do not need one: you sign in through "
                                + system + ".",
                        "The button below signs you in and, the first time, connects your account there to the one here.")
                .with(new Letter.Action("Continue with " + system, password(secret)))
                .ending("The link works once, for one hour.", NOT_YOU);
    }

    Letter joined(String name, String system) {
        return Letter.of("A new way to sign in", greeting(name), "You can now sign in through " + system + ".")
                .ending(
                        "If you did not want this, disconnect it at once on this page, and tell your school:",
                        site.to("/profile/sign-on"));
    }

    /** Without the name: whoever signed up typed it, and the letter may go to somebody who knows nothing of it. */
    Letter signUp(String secret) {
        return Letter.of(
                        "Confirm your address",
                        GREETING,
                        "Someone signed up at " + school.name()
                                + " with this address. If it was you, confirm it with the password you chose.")
                .with(new Letter.Action("Confirm the address", site.to("/sign-up/" + secret)))
                .ending("The link works once, for 24 hours.", "If it was not you, do nothing: no account is made.");
    }

    Letter hasAccount(String name) {
        return Letter.of(
                        "You already have an account",
                        greeting(name),
                        "Someone signed up at " + school.name()
                                + " with this address, or wanted to move an account to it."
                                + " This address already has an account, so nothing was made or changed.")
                .with(new Letter.Action("Sign in", site.to("/sign-in")))
                .ending("If you have forgotten your password, you can choose a new one there.");
    }

    /** Without the name, for the same reason. */
    Letter address(String secret) {
        return Letter.of(
                        "Confirm your new address",
                        GREETING,
                        "Someone asked to move an account at " + school.name() + " to this address.")
                .with(new Letter.Action("Confirm the address", site.to("/addresses/" + secret)))
                .ending("The link works once, for 24 hours.", NOT_YOU);
    }

    Letter addressChanged(String name) {
        return Letter.of(
                "Your address was changed",
                greeting(name),
                "Your account has moved to another email address. You no longer sign in with this one.",
                "If you did not want this, tell your school.");
    }

    Letter passwordChanged(String name) {
        return Letter.of(
                        "Your password was changed",
                        greeting(name),
                        "Your account has a new password, and was signed out everywhere else.")
                .ending("If it was not you, choose a new one at once:", site.to("/password-resets"));
    }

    Letter tokenMade(String name) {
        return Letter.of(
                        "An API token was created",
                        greeting(name),
                        "Someone who is signed in to your account created a token. With it, software works in your name until the token ends.")
                .ending("If it was not you, end the token and choose a new password:", site.to("/profile/tokens"));
    }

    private String password(String secret) {
        return site.to("/password-resets/" + secret);
    }

    private static String greeting(String name) {
        return "Hello " + name + ",";
    }
}
