/** Exam plans: areas with percentage ranges, and exam specifications in immutable versions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "stored",
            "provenance",
            "audit",
            "authorship",
            "people",
            "bank",
            "examplan"
        })
package org.aliquot.blueprint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
