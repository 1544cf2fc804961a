package org.aliquot.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/** Whether the mail servers can be reached. Nobody signs in there, and nothing is sent. */
final class MailCheck implements Check {

    private static final int PATIENCE_MS = 5_000;
    private static final int SMTP = 25;
    private static final int IMAP = 143;
    private static final int IMAPS = 993;

    private final Environment settings;

    MailCheck(Environment settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> look() {
        String host = settings.getProperty("spring.mail.host", "").strip();
        if (host.isEmpty()) {
            return List.of(Finding.note(
                    "There is no mail server: nothing is sent, and administrators hand out links themselves.",
                    "Set SPRING_MAIL_HOST and ALIQUOT_MAIL_FROM."));
        }
        List<Finding> findings = new ArrayList<>();
        String from = settings.getProperty("aliquot.mail-from", settings.getProperty("spring.mail.username", ""));
        if (!from.contains("@")) {
            findings.add(Finding.wrong("It is not set which address mail comes from.", "Set ALIQUOT_MAIL_FROM."));
        }
        findings.add(reach("The mail server", host, settings.getProperty("spring.mail.port", Integer.class, SMTP)));
        String returned = settings.getProperty("aliquot.returned-mail-host", "").strip();
        if (!returned.isEmpty()) {
            int usual = "tls".equals(settings.getProperty("aliquot.returned-mail-security", "tls")) ? IMAPS : IMAP;
            findings.add(reach(
                    "The mailbox for returned mail",
                    returned,
                    settings.getProperty("aliquot.returned-mail-port", Integer.class, usual)));
        }
        return findings;
    }

    private static Finding reach(String what, String host, int port) {
        String address = host + ":" + port;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MS);
            return Finding.fine(what + " " + address + " can be reached.");
        } catch (UnknownHostException unknown) {
            return Finding.wrong(what + " " + host + " is not known to this machine.", "Check its name.");
        } catch (IOException refused) {
            return Finding.wrong(
                    "%s %s cannot be reached (%s).".formatted(what, address, refused.getMessage()),
                    "Check name and port, and whether a firewall lets this machine through. Mail waits meanwhile.");
        }
    }
}
