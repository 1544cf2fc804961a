/** How ready learners are, counted ahead and kept day by day, for whoever looks at many of them at once. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "school",
            "people",
            "catalog",
            "enrollment",
            "cohort",
            "blueprint",
            "completion",
            "plan",
            "mastery",
            "readiness",
            "ability",
            "proficiency",
            "forecast",
            "reports"
        })
package org.aliquot.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
