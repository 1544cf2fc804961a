package org.aliquot.packfile;

import java.util.Locale;

/** What the files of a pack define and refer to. */
enum Kind {
    AREA,
    BLUEPRINT,
    CHECK,
    COURSE,
    EXAM,
    EXHIBIT,
    FACT,
    HEADING,
    LESSON,
    OBJECTIVE,
    QUESTION,
    TOPIC;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
