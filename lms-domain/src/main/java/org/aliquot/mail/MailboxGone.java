package org.aliquot.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What says that there is no such mailbox, by the codes of RFC 3463. Most refusals say something else: that the sender may not send, that the
 * words look like spam, that the mailbox is full. They say nothing about the address.
 */
final class MailboxGone {

    /** An address that is wrong (5.1.x), unless it is the sender's (5.1.7, 5.1.8), or a mailbox that is shut (5.2.1). */
    private static final Pattern GONE = Pattern.compile("\\s*5\\.(1\\.(?![78]\\b)\\d{1,3}|2\\.1)\\b.*", Pattern.DOTALL);

    private static final Pattern REPLY =
            Pattern.compile("\\s*(5\\d\\d)[ -]\\s*(\\d\\.\\d{1,3}\\.\\d{1,3})?.*", Pattern.DOTALL);

    private MailboxGone() {}

    /** An enhanced status code, such as 5.1.1. */
    static boolean saidBy(String status) {
        return GONE.matcher(status).matches();
    }

    /** The words of a mail server that refused a recipient because there is none; empty where it refused for another reason. */
    static Optional<String> saidBy(Throwable failure) {
        @Nullable Throwable at = failure;
        while (at instanceof MessagingException one) {
            String words = String.valueOf(one.getMessage());
            Matcher reply = REPLY.matcher(words);
            if (reply.matches() && (reply.group(2) == null ? reply.group(1).equals("550") : saidBy(reply.group(2)))) {
                return Optional.of(words);
            }
            at = one.getNextException();
        }
        return Optional.empty();
    }
}
