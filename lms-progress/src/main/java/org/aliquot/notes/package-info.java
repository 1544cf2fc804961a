/** What a learner marks in lessons and on questions, and writes beside it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "people",
            "prose",
            "catalog",
            "enrollment",
            "bank",
            "blueprint",
            "delivery",
            "completion"
        })
package org.aliquot.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
