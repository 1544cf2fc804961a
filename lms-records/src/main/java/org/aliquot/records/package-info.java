/** What learners take along of what they completed: certificates that anybody can check, and how they are issued, revoked and reissued. */
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
            "enrollment",
            "cohort",
            "blueprint",
            "delivery",
            "completion"
        })
package org.aliquot.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
