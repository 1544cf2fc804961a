package org.aliquot.reports;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A report as somebody likes to see it.
 *
 * @param mine whether it is the asker's, who alone changes it
 * @param shared whether all staff see it, each with the learners in their own scope
 * @param parameters filters, order and columns, as they travel in addresses
 * @param version counts the changes
 */
public record SavedView(
        UUID id,
        String name,
        String report,
        Map<String, String> parameters,
        boolean mine,
        boolean shared,
        Instant changedAt,
        int version) {

    public SavedView {
        parameters = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}
