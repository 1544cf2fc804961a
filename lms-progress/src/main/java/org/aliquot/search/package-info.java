/** Finding again what a learner may read and what they have met. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "school",
            "people",
            "prose",
            "pathway",
            "reference",
            "catalog",
            "enrollment",
            "cohort",
            "bank",
            "blueprint",
            "delivery",
            "completion"
        })
package org.aliquot.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
