/** What a learner has done: lessons, checks, exam outcomes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "stored",
            "backfill",
            "audit",
            "school",
            "people",
            "catalog",
            "enrollment",
            "cohort",
            "bank",
            "blueprint",
            "delivery",
            "forms",
            "response",
            "question",
            "examplan"
        })
package org.aliquot.completion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
