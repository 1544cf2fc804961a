package org.aliquot.web.flash;

/** What is said to administrators about people, mail and rules. */
public enum AdminFlash implements Flash {
    PERSON_SAVED("Saved."),
    INVITED("Invited. The link goes by mail; the outbox says when."),
    INVITED_BY_HAND("Invited. No mail is sent from here, so hand on the link yourself."),
    HAS_COME("No invitation was sent: this person has a password, or may not sign in."),
    SUSPENDED("Suspended. They are signed out and cannot sign in."),
    SIGNED_OUT("Signed out everywhere. They can sign in again."),
    REINSTATED("Reinstated. They can sign in again."),
    TOKEN_ENDED("The token has ended. A program that still uses it is refused within a minute."),
    FACTORS_RESET(
            "Reset. They were signed out, and a message tells them. Next time they sign in with their password alone; everyone but learners then sets up two-step sign-in again."),
    ERASED("Erased. Their name and address are gone for good; what they did stays without a person."),
    NOT_YOURSELF("Nothing was changed. You cannot suspend, reset, or erase your own account."),
    LAST_ADMINISTRATOR("Nothing was changed: this is the last administrator."),
    IMPORTED("Imported, all of it."),
    IMPORT_UNDONE("The import is undone."),
    ACCOMMODATED("Saved. It applies to everything timed, also to what runs now."),
    ACT_DONE("Done."),
    ACT_UNDONE("Taken back."),
    ACT_STANDS("Nothing was taken back: that had happened already, or cannot be."),
    MAIL_AGAIN("The message is sent again within seconds."),
    MAIL_TRIED_AGAIN("The address is tried again. If mail comes back once more, it is said here."),
    MAIL_OVER("There is nothing left to send: the text is gone, or its link has ended."),
    SCHOOL_SAVED("Saved. It applies within ten seconds."),
    LETTER_WRITTEN("Saved. Letters say it within ten seconds."),
    LETTER_RESET("The letter has its first words again."),
    TRIAL_SENT("A test message is on its way to your address."),
    TRIAL_WAITS("No mail server is set up: the message waits in the outbox."),
    TRIAL_REFUSED("Your address had enough messages within the hour. Try again later."),
    REVIEW_RULE_SET("Saved. It applies the next time a question is published.");

    private final String title;

    AdminFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
