/** Everybody with an account: found by who they are, where they learn and what they wait for; changed many at a time. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "digest",
            "clock",
            "stored",
            "sheets",
            "spool",
            "audit",
            "school",
            "people",
            "enrollment",
            "cohort"
        })
package org.aliquot.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
