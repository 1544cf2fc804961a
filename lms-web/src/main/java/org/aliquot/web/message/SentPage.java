package org.aliquot.web.message;

import java.util.List;

/** What somebody sent. */
public record SentPage(List<Line> messages) {

    public record Line(String subject, String url, String to, String sent, String read) {}
}
