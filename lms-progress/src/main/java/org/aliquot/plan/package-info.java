/** What a learner wants to reach until when, and what to do for it today. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "school",
            "people",
            "catalog",
            "blueprint",
            "delivery",
            "completion",
            "mastery",
            "readiness",
            "review",
            "examplan",
            "ability",
            "proficiency",
            "planner"
        })
package org.aliquot.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
