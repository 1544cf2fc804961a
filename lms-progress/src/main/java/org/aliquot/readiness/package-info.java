/** Whether a learner would pass today, what that rests on, and what came of such forecasts. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "people",
            "bank",
            "blueprint",
            "delivery",
            "mastery",
            "response",
            "question",
            "ability",
            "proficiency",
            "forecast"
        })
package org.aliquot.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
