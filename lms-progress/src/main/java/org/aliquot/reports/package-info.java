/** Figures for staff: progress by course, how questions were answered. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "stored",
            "sheets",
            "spool",
            "standby",
            "audit",
            "school",
            "people",
            "catalog",
            "enrollment",
            "cohort",
            "bank",
            "blueprint",
            "completion",
            "classical",
            "statistics",
            "examplan"
        })
package org.aliquot.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
