package org.aliquot.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports about delivery (RFC 3464, inside RFC 6522) out of messages that anybody may have sent: of bounded size, with
 * bounded parts, and never more than the parts right below the top. Pure.
 */
final class DeliveryReports {

    private static final int MOST_PARTS = 10;
    private static final int MOST_BYTES_OF_PART = 64 * 1024;
    private static final int MOST_RECIPIENTS = 20;
    private static final int MOST_WORDS = 300;
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,200}>");
    private static final Pattern GROUPS_APART = Pattern.compile("\\n[ \\t]*\\n");
    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private DeliveryReports() {}

    /** Empty for what is no such report, or a broken one. */
    static Optional<DeliveryStatus> read(byte[] message) {
        try {
            return read(new MimeMessage(NO_SERVER, new ByteArrayInputStream(message)));
        } catch (MessagingException | IOException | RuntimeException broken) { // made to break the reader, perhaps
            return Optional.empty();
        }
    }

    private static Optional<DeliveryStatus> read(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof MimeMultipart parts)) {
            return Optional.empty();
        }
        String status = null;
        String id = null;
        for (int i = 0; i < Math.min(MOST_PARTS, parts.getCount()); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                status = text(part);
            } else if (part.isMimeType("text/rfc822-headers") || part.isMimeType("message/rfc822")) {
                id = id(fields(GROUPS_APART.split(text(part), 2)[0]).get("message-id"));
            }
        }
        if (id == null) {
            id = id(message.getHeader("In-Reply-To", null));
        }
        return status == null || id == null
                ? Optional.empty()
                : Optional.of(new DeliveryStatus(id, recipients(status)));
    }

    /** The first group is about the report; each other one about a recipient. */
    private static List<DeliveryStatus.Recipient> recipients(String status) {
        return Stream.of(GROUPS_APART.split(status))
                .map(DeliveryReports::fields)
                .filter(fields -> fields.containsKey("final-recipient") || fields.containsKey("original-recipient"))
                .limit(MOST_RECIPIENTS)
                .map(DeliveryReports::recipient)
                .toList();
    }

    private static DeliveryStatus.Recipient recipient(Map<String, String> fields) {
        List<String> addresses = Stream.of("final-recipient", "original-recipient")
                .map(name -> fields.getOrDefault(name, ""))
                .map(value -> value.substring(value.indexOf(';') + 1).strip())
                .filter(address -> !address.isEmpty() && address.chars().noneMatch(Character::isISOControl))
                .toList();
        String said = fields.getOrDefault("diagnostic-code", fields.getOrDefault("status", ""));
        return new DeliveryStatus.Recipient(addresses, outcome(fields), words(said));
    }

    private static DeliveryStatus.Outcome outcome(Map<String, String> fields) {
        String action = fields.getOrDefault("action", "").toLowerCase(Locale.ROOT);
        if (action.startsWith("failed")) {
            return MailboxGone.saidBy(fields.getOrDefault("status", ""))
                    ? DeliveryStatus.Outcome.FAILED
                    : DeliveryStatus.Outcome.DELAYED;
        }
        return action.startsWith("delayed") ? DeliveryStatus.Outcome.DELAYED : DeliveryStatus.Outcome.FINE;
    }

    /** Header fields of one group by their names in small letters, long ones unfolded. */
    private static Map<String, String> fields(String group) {
        Map<String, String> fields = new HashMap<>();
        String unfolded = group.replaceAll("\n[ \\t]+", " ");
        unfolded.lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        });
        return fields;
    }

    private static @Nullable String id(@Nullable String header) {
        if (header == null) {
            return null;
        }
        Matcher found = MESSAGE_ID.matcher(header);
        return found.find() ? found.group() : null;
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(MOST_BYTES_OF_PART), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .stripLeading();
        }
    }

    /** On one line, as a page shows them. */
    private static String words(String said) {
        String line = said.replaceAll("^(?i)(smtp|x-[a-z]+)\\s*;", "")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return line.length() > MOST_WORDS ? line.substring(0, MOST_WORDS) : line;
    }
}
