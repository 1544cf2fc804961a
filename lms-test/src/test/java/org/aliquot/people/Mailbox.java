package org.aliquot.people;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written to somebody, found where no mail server is there to send it. */
public record Mailbox(JdbcClient jdbc) {

    /** One message. */
    public record Message(String kind, String text) {}

    /** Newest first. */
    public List<Message> to(String address) {
        return jdbc.sql("select kind, body_text from mail_message where address = :address order by id desc")
                .param("address", address)
                .query((row, number) -> new Message(row.getString("kind"), row.getString("body_text")))
                .list();
    }

    public List<String> kinds(String address) {
        return to(address).stream().map(Message::kind).toList();
    }

    /** The secret at the end of the newest link whose path begins like this. */
    public String secret(String address, String path) {
        return to(address).stream()
                .flatMap(message -> message.text().lines())
                .filter(line -> line.contains(path))
                .map(line -> line.substring(line.indexOf(path) + path.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + path + " in the mail to " + address));
    }
}
