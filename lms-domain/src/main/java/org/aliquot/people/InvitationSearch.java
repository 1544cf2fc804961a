package org.aliquot.people;

import org.jspecify.annotations.Nullable;

/**
 * Whose links of invitations are looked for.
 *
 * @param person null for everybody's
 * @param words a part of the name or the address
 * @param page from 1
 */
public record InvitationSearch(@Nullable AccountId person, String words, int page) {

    /** So many are shown at once. */
    public static final int SIZE = 50;

    /** Nobody turns so many; the file has all. */
    private static final int LAST_PAGE = 100;

    public InvitationSearch {
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    int offset() {
        return (page - 1) * SIZE;
    }
}
