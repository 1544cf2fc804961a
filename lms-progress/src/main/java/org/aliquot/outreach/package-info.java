/** Whom staff should talk to, by rules they can read and change, and what they wrote down about it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "audit",
            "school",
            "people",
            "catalog",
            "enrollment",
            "cohort",
            "blueprint",
            "completion"
        })
package org.aliquot.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
