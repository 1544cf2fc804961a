package org.aliquot.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Why a message is sent. Those about the account itself always are; the others a person can switch off. */
public enum MailKind {
    CONFIRM_SIGN_UP("Confirm an account"),
    ADDRESS_TAKEN("Address has an account"),
    RESET_PASSWORD("New password"),
    INVITATION("Invitation"),
    CONFIRM_ADDRESS("Confirm an address"),
    ADDRESS_CHANGED("Address changed"),
    PASSWORD_CHANGED("Password changed"),
    SECOND_FACTOR("Two-step sign-in changed, or wrong codes tried"),
    ACCOMMODATION_CHANGED("My extra time or text size was changed"),
    ENROLLED("I was enrolled in a course"),
    WINDOW_ENDING("My access to a course ends soon, or has ended"),
    ASSIGNED("My class has new or moved due days"),
    RESULT("The result of an exam is ready, or was scored anew"),
    REVIEW("A question I review or wrote was commented on, approved or sent back");

    private final String title;

    MailKind(String title) {
        this.title = title;
    }

    /** In words, as lists and switches show it. */
    public String title() {
        return title;
    }

    /** The name used in the database and the API: lower case with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a person can do without it; what is optional is told in the product, too. */
    public boolean isOptional() {
        return compareTo(ACCOMMODATION_CHANGED) >= 0;
    }

    public static List<MailKind> optional() {
        return Arrays.stream(values()).filter(MailKind::isOptional).toList();
    }

    /** Whether it comes only to those who teach or administer. */
    public boolean isForStaff() {
        return this == REVIEW;
    }

    public static MailKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
