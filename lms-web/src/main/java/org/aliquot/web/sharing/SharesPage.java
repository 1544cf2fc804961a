package org.aliquot.web.sharing;

import java.util.List;

/**
 * To whom a result is shown.
 *
 * @param result its page
 * @param action where the form goes
 * @param teachers who does not see it yet
 * @param shares who sees it now
 */
public record SharesPage(
        String exam, String result, String action, List<Teacher> teachers, List<Share> shares, String days) {

    /** Somebody it can be shown to, with the classes in which they teach. */
    public record Teacher(String id, String name, String classes) {}

    /** Somebody who sees it. */
    public record Share(String name, String words, String removal) {}
}
