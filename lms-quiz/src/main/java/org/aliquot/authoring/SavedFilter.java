package org.aliquot.authoring;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What somebody often looks for in the bank.
 *
 * @param parameters as they travel in addresses
 */
public record SavedFilter(UUID id, String name, Map<String, String> parameters) {

    public SavedFilter {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}
