package org.aliquot.web.account;

import static org.aliquot.web.language.Phrases.phrase;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aliquot.people.EmailAddress;
import org.aliquot.people.PasswordRule;
import org.aliquot.people.PersonName;
import org.aliquot.web.staff.FieldErrors;

/** What is wrong with what was typed about a person, in words beside the field. */
public final class FormChecks {

    public static final String NO_ADDRESS = phrase("Use an email address such as you@school.org.");
    public static final String NO_NAME = phrase("Type a name of at most 200 characters.");
    public static final String WEAK_PASSWORD = phrase(
            "Use at least 12 characters that are hard to guess. Avoid common passwords, a single word with a number, and your"
                    + " own name or email address. A few unrelated words work well.");

    private final Map<String, String> messages = new LinkedHashMap<>();

    public FormChecks name(String name) {
        return check(PersonName.isOne(name), "name", NO_NAME);
    }

    public FormChecks email(String email) {
        return check(EmailAddress.isOne(email.strip()), "email", NO_ADDRESS);
    }

    public FormChecks password(String field, String password, String email, String name) {
        return check(PasswordRule.allows(password, email, name), field, WEAK_PASSWORD);
    }

    public FormChecks check(boolean right, String field, String message) {
        if (!right) {
            messages.putIfAbsent(field, message);
        }
        return this;
    }

    public FieldErrors errors() {
        return new FieldErrors(messages);
    }
}
