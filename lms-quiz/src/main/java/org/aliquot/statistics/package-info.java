/** What answers say about questions and what exams would do: calibrations, simulations, forms; as jobs in the background. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "stored",
            "jobs",
            "jobs",
            "audit",
            "people",
            "bank",
            "blueprint",
            "engine",
            "calibration",
            "delivery",
            "classical",
            "adaptive",
            "assembly"
        })
package org.aliquot.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
