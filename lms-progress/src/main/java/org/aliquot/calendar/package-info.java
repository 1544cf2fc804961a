/** A learner's own days as a calendar program fetches them: by a secret address, without a sign-in. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "digest",
            "throttle",
            "people",
            "cohort",
            "enrollment",
            "completion",
            "mastery",
            "plan",
            "planner"
        })
package org.aliquot.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
