/** Published questions: immutable versions with keys and rationales, how hard they are, and what exams draw from. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "digest",
            "clock",
            "kept",
            "people",
            "stored",
            "spool",
            "signals",
            "provenance",
            "prose",
            "catalog",
            "ability",
            "response",
            "lab",
            "microscope",
            "question"
        })
package org.aliquot.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
