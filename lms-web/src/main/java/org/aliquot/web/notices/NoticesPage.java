package org.aliquot.web.notices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's notices, newest first.
 *
 * @param unread how many are new, on this page or not
 * @param older address of the page after this one; null when there is none
 */
public record NoticesPage(
        List<Line> notices, int unread, @Nullable String older) {

    /** @param url where it is opened, which marks it as read */
    public record Line(String headline, String text, String when, boolean isNew, String url) {}
}
