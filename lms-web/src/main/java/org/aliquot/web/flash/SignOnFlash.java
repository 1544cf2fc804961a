package org.aliquot.web.flash;

import static org.aliquot.web.language.Phrases.phrase;

/** What is said about signing in through another system. */
public enum SignOnFlash implements Flash {
    NO_ADDRESS(
            Tone.WARN,
            phrase("Type your email address first"),
            phrase("It shows which school or employer signs you in.")),
    NO_PROVIDER(
            Tone.WARN,
            phrase("No school or employer signs in this address"),
            phrase("Check how it is spelled, or sign in with your password.")),
    DENIED(
            Tone.WARN,
            phrase("You were not signed in"),
            phrase("You, your school, or your employer stopped the sign-in. Try again, or sign in another way.")),
    NOT_INVITED(
            Tone.WARN,
            phrase("No account here is connected yet"),
            phrase(
                    "If you have one, choose “Forgot your password?” and follow the link in the email. If you have none, ask whoever looks after Aliquot at your school or employer.")),
    GROUP(
            Tone.WARN,
            phrase("Your school or employer lets only some groups sign in here"),
            phrase("You are in none of them. Ask whoever looks after Aliquot at your school or employer.")),
    ACCOUNT(
            Tone.WARN,
            phrase("Your account here is suspended"),
            phrase("Ask whoever looks after Aliquot at your school.")),
    OVER(
            Tone.WARN,
            phrase("Please start the sign-in again"),
            phrase(
                    "It took too long, was used before, or was begun in another browser. If this message comes back, allow cookies for this site.")),
    DOWN(
            Tone.WARN,
            phrase("The sign-in of your school or employer does not answer"),
            phrase("Try again in a few minutes, or sign in another way.")),
    BROKEN(
            Tone.WARN,
            phrase("The sign-in of your school or employer does not work at the moment"),
            phrase("Sign in another way, or ask whoever looks after Aliquot at your school or employer.")),
    SWITCHED_OFF(
            Tone.WARN,
            phrase("This way to sign in is switched off"),
            phrase("Sign in another way, or ask whoever looks after Aliquot at your school or employer.")),
    TOO_MANY(
            Tone.WARN,
            phrase("Too many people are signing in from your network"),
            phrase("Try again later. If an exam is due, tell your instructor.")),
    OTHER_PERSON(
            Tone.WARN,
            phrase("Nothing was connected"),
            phrase(
                    "You already have another account here that is connected to your school or employer. If that is not the right one, ask whoever looks after Aliquot at your school or employer.")),
    JOINED_ALREADY(
            Tone.WARN,
            phrase("Nothing was connected"),
            phrase(
                    "Your account is already connected to another account there. Disconnect that one first: under Profile, School or employer sign-in.")),
    SIGNED_OUT(
            Tone.WARN,
            phrase("Nothing was connected"),
            phrase("You were signed out meanwhile. Sign in, then connect your account again.")),
    LINK_ENDED(
            Tone.WARN,
            phrase("This link has expired"),
            phrase(
                    "Each link works once, and only for a limited time. Choose “Forgot your password?” on the sign-in page for a new one.")),
    PROOF_NEEDED(
            Tone.WARN,
            phrase("Nothing was connected"),
            phrase(
                    "You signed in more than 15 minutes ago. Type your password, or sign out and in again, then connect your account.")),
    JOINED(Tone.GOOD, phrase("Connected"), phrase("From now on you can sign in through it.")),
    PARTED(Tone.GOOD, phrase("Disconnected"), phrase("You can no longer sign in through it.")),
    LAST_WAY(
            Tone.WARN,
            phrase("Nothing was disconnected"),
            phrase(
                    "Your account has no password, so this is your only way to sign in. Choose a password with “Forgot your password?” on the sign-in page first."));

    private final Tone tone;
    private final String title;
    private final String text;

    SignOnFlash(Tone tone, String title, String text) {
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
