package org.aliquot.web.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Certificates for a class.
 *
 * @param due who completed the course and has none that is valid
 * @param others who has one, or has not completed the course
 */
public record ClassIssuePage(
        String name, String course, String url, String action, String sample, List<Due> due, List<Other> others) {

    /** @param before what became of an earlier one; null where there was none */
    public record Due(
            String id,
            String name,
            String completed,
            @Nullable String before) {}

    /** @param url of the certificate; null where there is none */
    public record Other(String name, String words, @Nullable String url) {}
}
