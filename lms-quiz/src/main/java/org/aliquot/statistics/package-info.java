/** What answers say about questions and what exams would do: calibrations, simulations, forms, as jobs; leaks and alike answers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "jobs",
            "audit",
            "people",
            "cohort",
            "catalog",
            "bank",
            "blueprint",
            "ability",
            "forms",
            "calibration",
            "delivery",
            "classical",
            "integrity",
            "adaptive",
            "assembly",
            "question",
            "examplan"
        })
package org.aliquot.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
