package org.aliquot.web.atlas;

import java.util.Locale;
import org.aliquot.microscope.Atlas;

/** Names of kinds as they are written. */
final class Names {

    private Names() {}

    /** As a heading: a species keeps its small letter behind the genus. */
    static String title(Atlas.Entry kind) {
        String name = kind.name();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
