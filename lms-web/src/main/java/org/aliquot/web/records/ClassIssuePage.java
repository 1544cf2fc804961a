package org.aliquot.web.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Certificates for a class.
 *
 * @param due who completed the course and has none that is valid
 * @param holders who has one that is valid
 * @param others who has not completed the course
 * @param refused whether no one was chosen: then the boxes stay as they were sent
 */
public record ClassIssuePage(
        String name,
        String course,
        String url,
        String action,
        String sample,
        List<Due> due,
        List<Holder> holders,
        List<String> others,
        boolean refused) {

    /** @param before what became of an earlier one; null where there was none */
    public record Due(
            String id,
            String name,
            String completed,
            @Nullable String before) {}

    /** @param url of the certificate */
    public record Holder(String name, String serial, String url) {}
}
