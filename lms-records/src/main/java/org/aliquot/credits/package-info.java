/** Continuing education: credentials with their cycles, what was earned for them with its proof, and what is missing until when. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "digest",
            "clock",
            "stored",
            "audit",
            "school",
            "people",
            "catalog",
            "completion",
            "mastery"
        })
package org.aliquot.credits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
