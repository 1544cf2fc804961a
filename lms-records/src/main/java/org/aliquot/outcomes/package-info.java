/** What came of learners after the program: graduation, certification and placement, and the figures that a program answers for. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"word", "clock", "stored", "audit", "school", "people", "catalog", "enrollment", "cohort"
        })
package org.aliquot.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
