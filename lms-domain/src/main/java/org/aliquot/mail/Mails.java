package org.aliquot.mail;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.aliquot.clock.RowId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where messages are handed in: in the transaction of their cause, so that neither happens without the other. */
@Service
public class Mails {

    private final MailTable table;
    private final LetterWords words;

    Mails(MailTable table, LetterWords words) {
        this.table = table;
        this.words = words;
    }

    /**
     * Hands a message in.
     *
     * @param kind why it is sent, a word of whoever sends it
     * @param usefulFor after this it is no longer sent, such as the life of its link
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String kind, Recipient to, Letter letter, Duration usefulFor) {
        if (to.hasAddress()) {
            table.insert(kind, to, words.said(kind, letter), usefulFor);
        }
    }

    /** Hands many messages in, in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendAll(String kind, List<Addressed> all, Duration usefulFor) {
        sendAll(kind, all, usefulFor, null);
    }

    /** The same, of messages that may be taken back for a while. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendAll(String kind, List<Addressed> all, Duration usefulFor, @Nullable Held held) {
        if (all.stream().anyMatch(one -> one.to().hasAddress())) {
            List<Addressed> said = all.stream()
                    .filter(one -> one.to().hasAddress())
                    .map(one -> new Addressed(one.to(), words.said(kind, one.letter())))
                    .toList();
            table.insertAll(kind, said, usefulFor, held);
        }
    }

    /** Deletes what was not sent of a cause; to which accounts something of it has gone out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> takeBack(String kind, String cause) {
        return table.takeBack(kind, cause);
    }

    /** Costs as much as {@link #send} and sends nothing, so that time does not tell who has an account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendNothing(String kind) {
        table.insertDropped(kind);
    }

    /** Deletes every message to this account, sent or not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(RowId account) {
        table.forget(account);
    }

    /** The same of messages to an address, such as those from before it had an account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetAddress(String address) {
        table.forgetAddress(address);
    }
}
