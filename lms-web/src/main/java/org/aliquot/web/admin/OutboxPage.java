package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Messages to people, newest first.
 *
 * @param sends whether a mail server is configured
 * @param onlyBack whether only those are shown that did not arrive
 * @param search what was typed of an address; empty for all
 */
public record OutboxPage(boolean sends, boolean onlyBack, String search, List<Line> lines, Paging paging) {

    /**
     * One message.
     *
     * @param state how far it is, in words
     * @param problem what the mail server said, null when nothing
     * @param readUrl where its text is, null when there is none to read
     * @param againUrl where it is sent again, null when it was not given up
     */
    public record Line(
            String at,
            String address,
            String subject,
            String state,
            @Nullable String problem,
            @Nullable String readUrl,
            @Nullable String againUrl) {}

    /**
     * One message's text.
     *
     * @param secret whether a link in it works for anyone
     */
    public record Text(String text, boolean secret) {}
}
