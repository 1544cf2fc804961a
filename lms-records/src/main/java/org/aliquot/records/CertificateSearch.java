package org.aliquot.records;

import org.jspecify.annotations.Nullable;

/**
 * Which certificates staff look for.
 *
 * @param words in the name, the course or the serial; blank for all
 * @param status null for all
 * @param page from 1
 */
public record CertificateSearch(String words, @Nullable CertificateStatus status, int page) {

    /** So many are shown at once. */
    public static final int SIZE = 50;

    public CertificateSearch {
        page = Math.clamp(page, 1, 10_000);
    }

    int offset() {
        return (page - 1) * SIZE;
    }
}
