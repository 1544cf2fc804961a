package org.aliquot.packfile;

import org.aliquot.word.Word;

/** What the files of a pack define and refer to. */
enum Kind implements Word {
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
    ROUTE,
    TOPIC;
}
