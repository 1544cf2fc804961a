package org.aliquot.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aliquot.clock.RoundTime;
import org.aliquot.school.School;
import org.aliquot.school.SchoolLogo;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Hands due messages to the mail server, each on its own and none inside a transaction. One that fails is tried again
 * after one minute, two, four and so on up to six hours, twelve times in all (two days).
 */
class MailDelivery {

    private static final int AT_ONCE = 20;
    private static final int MOST_TRIES = 12;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** Far less than a claim lasts, also when the last message takes all its timeouts. */
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(30);

    private final MailTable table;
    private final ReturnTable returns;
    private final JavaMailSender sender;
    private final String from;
    private final School school;

    MailDelivery(MailTable table, ReturnTable returns, JavaMailSender sender, String from, School school) {
        this.table = table;
        this.returns = returns;
        this.sender = sender;
        this.from = from;
        this.school = school;
    }

    void run() {
        run(RoundTime.of(LONGEST_ROUND));
    }

    /** What there is no time left for goes back, untried, for the next round. */
    void run(RoundTime time) {
        table.expire();
        List<MailTable.Due> due = table.claim(AT_ONCE);
        while (!due.isEmpty()) {
            for (MailTable.Due one : due) {
                if (!time.isLeft()) {
                    table.giveBack(one);
                } else if (!table.forgetIfGone(one)) {
                    deliver(one);
                }
            }
            due = time.isLeft() ? table.claim(AT_ONCE) : List.of();
        }
    }

    private void deliver(MailTable.Due due) {
        try {
            hand(message(due));
            table.sent(due.id());
        } catch (MailParseException | MailPreparationException | MessagingException e) {
            table.giveUp(due, words(e));
        } catch (MailException e) {
            Optional<String> noMailbox = noMailbox(e);
            if (noMailbox.isPresent()) {
                table.giveUp(due, noMailbox.get());
                returns.refused(due.id(), noMailbox.get());
            } else if (due.tries() >= MOST_TRIES) {
                table.giveUp(due, words(e));
            } else {
                table.retry(due, pause(due.tries()), words(e));
            }
        }
    }

    /** What the server has said that it took is sent, also when the connection breaks as goodbye is said. */
    private void hand(MimeMessage message) {
        try {
            sender.send(message);
        } catch (MailSendException e) {
            if (!e.getFailedMessages().isEmpty()) {
                throw e;
            }
        }
    }

    /** The id stays the same over all tries, so that a message sent twice shows once in most mailboxes. */
    private MimeMessage message(MailTable.Due due) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
        try {
            helper.setFrom(from, Letter.line(school.name()));
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("No such encoding", e);
        }
        helper.setTo(due.address());
        helper.setSubject(due.subject());
        helper.setText(due.text(), due.html());
        attachLogo(due, helper);
        message.setHeader("Message-ID", "<" + due.id() + from.substring(from.indexOf('@')) + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        String unsubscribe = due.unsubscribe();
        if (unsubscribe != null) {
            message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    /** As it is now; a letter whose picture is gone meanwhile says the name beside it. */
    private void attachLogo(MailTable.Due due, MimeMessageHelper helper) throws MessagingException {
        SchoolLogo logo = school.known().look().logo();
        if (logo != null && due.html().contains("\"cid:" + LetterForms.LOGO + "\"")) {
            Optional<byte[]> picture = school.picture(logo.sha256());
            if (picture.isPresent()) {
                helper.addInline(LetterForms.LOGO, new ByteArrayResource(picture.get()), "image/png");
            }
        }
    }

    static Duration pause(int tries) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(tries - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /** In the server's words, where it says that there is no such mailbox: asking again does not make one. */
    private static Optional<String> noMailbox(Throwable failure) {
        return causes(failure).stream()
                .map(MailboxGone::saidBy)
                .flatMap(Optional::stream)
                .findFirst()
                .map(MailDelivery::words);
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new java.util.ArrayList<>();
        for (@Nullable Throwable at = failure; at != null && !causes.contains(at); at = next(at)) {
            causes.add(at);
        }
        return causes;
    }

    private static @Nullable Throwable next(Throwable failure) {
        if (failure instanceof MailSendException many && many.getMessageExceptions().length > 0) {
            return many.getMessageExceptions()[0];
        }
        return failure.getCause();
    }

    private static String words(Exception e) {
        return words(String.valueOf(e.getMessage()));
    }

    private static String words(String said) {
        String text = Letter.line(said);
        return text.length() > 500 ? text.substring(0, 500) : text;
    }
}
