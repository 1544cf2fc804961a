/** A learner's review cards as a package for Anki. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "digest",
            "spool",
            "people",
            "prose",
            "question",
            "catalog",
            "enrollment",
            "bank",
            "delivery",
            "review"
        })
package org.aliquot.flashcards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
