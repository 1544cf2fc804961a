package org.aliquot.interchange.qti;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names as QTI has them: they begin with a letter and have no spaces. */
final class Identifiers {

    private Identifiers() {}

    /** A name of its own for each of these, the same where it may stay. */
    static Map<String, String> of(List<String> written) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String id : written) {
            String valid = id.matches("[A-Za-z_][A-Za-z0-9_.-]*") ? id : "ID_" + id.replaceAll("[^A-Za-z0-9_.-]", "_");
            String free = valid;
            for (int i = 2; ids.containsValue(free) || !free.equals(id) && written.contains(free); i++) {
                free = valid + "_" + i;
            }
            ids.putIfAbsent(id, free);
        }
        return ids;
    }
}
