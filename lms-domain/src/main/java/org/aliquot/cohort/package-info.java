/** Classes and employers' groups: who teaches and learns in them, their class codes, and what is due when. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "stored",
            "backfill",
            "audit",
            "school",
            "throttle",
            "people",
            "authorship",
            "catalog",
            "enrollment"
        })
package org.aliquot.cohort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
