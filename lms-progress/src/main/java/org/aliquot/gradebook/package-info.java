/** What the work of a class comes to: results by rule, weights, and grades that somebody set with a reason. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"word", "clock", "audit", "people", "cohort", "blueprint", "completion", "reports"})
package org.aliquot.gradebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
