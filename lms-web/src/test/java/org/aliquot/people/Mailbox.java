package org.aliquot.people;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written to somebody, found where no mail server is there to send it. */
public record Mailbox(JdbcClient jdbc) {

    public List<Map<String, Object>> to(String address) {
        return jdbc.sql("select kind, subject, body_text from mail_message where address = :address order by id desc")
                .param("address", address)
                .query()
                .listOfRows();
    }

    public List<String> kinds(String address) {
        return to(address).stream().map(row -> (String) row.get("kind")).toList();
    }

    /** The secret at the end of the newest link whose path begins like this. */
    public String secret(String address, String path) {
        return to(address).stream()
                .map(row -> (String) row.get("body_text"))
                .flatMap(text -> text.lines())
                .filter(line -> line.contains(path))
                .map(line -> line.substring(line.indexOf(path) + path.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + path + " in the mail to " + address));
    }
}
