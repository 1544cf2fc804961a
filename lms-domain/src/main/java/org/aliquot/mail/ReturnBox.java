package org.aliquot.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import org.aliquot.clock.RoundTime;
import org.aliquot.word.Word;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * The mailbox to which mail comes back. What is new there is looked at once, whatever it is, and marked as read: nothing is answered
 * and nothing is deleted. Two nodes that look at once do no harm.
 */
class ReturnBox {

    /** How the way to the server is kept from listeners. */
    enum Security implements Word {
        TLS,
        STARTTLS,
        NONE
    }

    /**
     * Where it is.
     *
     * @param port 0 for the usual one
     */
    record Place(String host, int port, String user, String password, Security security) {

        /** The password is a secret. */
        @Override
        public String toString() {
            return "Place[" + host + "]";
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(ReturnBox.class);

    static final int MOST_BYTES = 1024 * 1024;
    private static final int AT_ONCE = 200;
    private static final String PATIENCE = "10000";

    private final Place place;
    private final ReturnReader reader;

    ReturnBox(Place place, ReturnReader reader) {
        this.place = place;
        this.reader = reader;
    }

    void look(RoundTime time) throws MessagingException {
        String protocol = place.security() == Security.TLS ? "imaps" : "imap";
        try (Store store = session(protocol).getStore(protocol)) {
            store.connect(place.host(), place.port() == 0 ? -1 : place.port(), place.user(), place.password());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                Message[] news = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (Message message : Arrays.copyOf(news, Math.min(AT_ONCE, news.length))) {
                    if (!time.isLeft()) {
                        return;
                    }
                    look(message);
                }
            }
        }
    }

    /** One that cannot be read is read no better the next time; where the line is cut, marking it fails as well, and the round ends. */
    private void look(Message message) throws MessagingException {
        try (ByteArrayOutputStream out = new Bounded()) {
            if (message.getSize() <= MOST_BYTES) {
                message.writeTo(out);
                reader.read(out.toByteArray());
            }
        } catch (MessagingException
                | IOException
                | IllegalStateException
                | DataIntegrityViolationException unreadable) {
            LOG.warn("A message in the mailbox for returned mail could not be read", unreadable);
        }
        message.setFlag(Flags.Flag.SEEN, true);
    }

    private Session session(String protocol) {
        Properties settings = new Properties();
        String prefix = "mail." + protocol + ".";
        settings.setProperty(prefix + "connectiontimeout", PATIENCE);
        settings.setProperty(prefix + "timeout", PATIENCE);
        settings.setProperty(prefix + "writetimeout", PATIENCE);
        settings.setProperty(prefix + "peek", "true");
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (place.security() == Security.STARTTLS) {
            settings.setProperty(prefix + "starttls.enable", "true");
            settings.setProperty(prefix + "starttls.required", "true");
        }
        return Session.getInstance(settings);
    }

    private static final class Bounded extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            if (count + length > 2 * MOST_BYTES) {
                throw new IllegalStateException("A message is larger than its server said");
            }
            super.write(bytes, from, length);
        }
    }
}
