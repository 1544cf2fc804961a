package org.aliquot.web.flash;

/** What is said to administrators about people, mail and rules. */
public enum AdminFlash implements Flash {
    PERSON_SAVED("Saved."),
    INVITED("Invited. The link goes by mail; the outbox says when."),
    INVITED_BY_HAND("Invited. No mail is sent from here, so pass on the link yourself."),
    HAS_COME("No invitation was sent: this person has a password, or may not sign in."),
    SUSPENDED("Suspended. They are signed out and cannot sign in."),
    SIGNED_OUT("Signed out everywhere. They can sign in again."),
    REINSTATED("Reinstated. They can sign in again."),
    TOKEN_ENDED("The token has ended. Software that still uses it is refused within a minute."),
    FACTORS_RESET(
            "Reset. They were signed out, and a message tells them. Next time they sign in with their password alone; everyone but learners then sets up two-step sign-in again."),
    ERASED("Erased. Their name and address are gone for good; their results stay, without a name."),
    JOINED("Joined. The LMS now opens this account. The account that the LMS made was deleted."),
    NOT_YOURSELF("Nothing was changed. You cannot suspend, reset, or erase your own account."),
    LAST_ADMINISTRATOR("Nothing was changed: this is the last administrator."),
    IMPORTED("Imported."),
    IMPORT_UNDONE("The import is undone."),
    IMPORT_PARTLY_UNDONE("The import is undone, but for the people below. It says why they stay.", Tone.WARN),
    ACCOMMODATED("Saved. It applies to everything timed, including exams in progress."),
    ACT_DONE("Done."),
    ACT_UNDONE("Undone."),
    ACT_STANDS("Nothing was undone: it was undone already, or cannot be undone."),
    MAIL_AGAIN("The message will be sent again within seconds."),
    MAIL_TRIED_AGAIN("We are trying the address again. If email comes back again, this page says so."),
    MAIL_OVER("There is nothing left to send: the text is gone, or its link has ended."),
    SCHOOL_SAVED("Saved. It applies within ten seconds."),
    KEEPING_SAVED("Saved. It starts at night, from 1 to 5 AM."),
    LETTER_WRITTEN("Saved. Emails use it within ten seconds."),
    LETTER_RESET("The email has its default wording again."),
    TRIAL_SENT("A test message is on its way to your address."),
    TRIAL_WAITS("No mail server is set up: the message waits in the outbox."),
    TRIAL_REFUSED("Your address had enough messages within the hour. Try again later."),
    FACT_CHECKED("Saved. Learners see today as the day it was checked."),
    FACT_MENDED("Saved. Learners read the new text, and loading the content pack again keeps it."),
    FACT_UNDONE("Undone. The fact is again what it was before."),
    FACT_STANDS("Nothing was undone: someone has changed the fact since, or undone this already."),
    REVIEW_RULE_SET("Saved. It applies the next time a question is published.");

    private final String title;
    private final Tone tone;

    AdminFlash(String title) {
        this(title, Tone.GOOD);
    }

    AdminFlash(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public String title() {
        return title;
    }
}
