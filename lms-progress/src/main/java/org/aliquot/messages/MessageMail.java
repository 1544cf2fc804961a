package org.aliquot.messages;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.aliquot.mail.Letter;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountMail;
import org.aliquot.people.NewsLetters;
import org.springframework.stereotype.Component;

/**
 * A message as a letter. Whose it is stands in it; the address of staff does not, so the letter says that nobody reads replies.
 * It may not wait: it comes at once also to who wants their news once a day.
 */
@Component
class MessageMail {

    /** The word of the notice's kind: who does without it gets no letter either. */
    static final String KIND = "message";

    private final AccountMail mail;
    private final MessagePlace place;

    MessageMail(AccountMail mail, MessagePlace place) {
        this.mail = mail;
        this.place = place;
    }

    void send(StaffMessage message, List<AccountId> people, Duration usefulFor) {
        Letter letter = letter(message);
        mail.sendNews(
                EnumSet.of(NewsLetters.AT_ONCE, NewsLetters.DAILY),
                KIND,
                people.stream()
                        .map(one -> new AccountMail.Outgoing(one, _ -> letter))
                        .toList(),
                usefulFor);
    }

    private Letter letter(StaffMessage message) {
        String from = message.cohort() == null
                ? message.senderName() + " wrote to you:"
                : message.senderName() + " wrote to you about " + message.cohort() + ":";
        return Letter.of(message.subject(), from, message.words())
                .about("subject", message.subject())
                .about("sender", message.senderName())
                .with(new Letter.Action("Read it in Aliquot", mail.link(place.of(message.id()))))
                .ending("Replies to this email are not read. Contact " + message.senderName()
                        + " the way you usually do.");
    }
}
