package org.aliquot.formats.moodle;

import org.aliquot.formats.Severity;

/** Tells what became of a part of a question. */
@FunctionalInterface
interface Telling {
    void tell(Severity severity, String what, String why);
}
