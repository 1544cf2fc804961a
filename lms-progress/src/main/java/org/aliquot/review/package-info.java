/** What a learner wants to keep: cards from misses and lessons, when each is seen again, and how well it was known. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "kept",
            "backfill",
            "prose",
            "people",
            "catalog",
            "bank",
            "blueprint",
            "delivery",
            "practice",
            "forms",
            "completion",
            "spacing",
            "planner",
            "response",
            "question",
            "examplan"
        })
package org.aliquot.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
