package org.aliquot.interchange.moodle;

import org.aliquot.interchange.Severity;

/** Tells what became of a part of a question. */
@FunctionalInterface
interface Telling {
    void tell(Severity severity, String what, String why);
}
