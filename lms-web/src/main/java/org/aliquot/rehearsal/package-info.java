/** Exam days played beforehand: what is due on a day, what stands in its way on paper, and whether this installation holds. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "spool",
            "stored",
            "school",
            "audit",
            "mail",
            "people",
            "catalog",
            "enrollment",
            "cohort",
            "bank",
            "blueprint",
            "delivery",
            "examplan",
            "access",
            "postgres",
            "doctor"
        })
package org.aliquot.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
