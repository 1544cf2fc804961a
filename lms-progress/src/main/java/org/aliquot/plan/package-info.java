/** What a learner wants to reach until when, and what to do for it today. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "stored",
            "people",
            "catalog",
            "enrollment",
            "blueprint",
            "delivery",
            "completion",
            "mastery",
            "readiness",
            "examplan",
            "ability",
            "proficiency",
            "forecast",
            "planner"
        })
package org.aliquot.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
