/** What a learner can do in the areas of the exam they prepare for, recomputed from raw answers each time. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "people",
            "catalog",
            "enrollment",
            "bank",
            "blueprint",
            "delivery",
            "completion",
            "review",
            "examplan",
            "question",
            "ability",
            "proficiency"
        })
package org.aliquot.mastery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
