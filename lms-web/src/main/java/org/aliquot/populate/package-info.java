/** {@code ./lms populate}: a made-up school for load tests and demonstrations. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "spool",
            "backfill",
            "audit",
            "school",
            "people",
            "errata",
            "practice",
            "authoring",
            "draft",
            "packfile",
            "notes",
            "plan",
            "review",
            "catalog",
            "enrollment",
            "cohort",
            "bank",
            "blueprint",
            "delivery",
            "completion",
            "statistics",
            "response",
            "start",
            "question",
            "examplan"
        })
package org.aliquot.populate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
