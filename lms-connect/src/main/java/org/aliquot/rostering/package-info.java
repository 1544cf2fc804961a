/** Classes here as other systems of the school have them: lists of people from files and from learning-management systems. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "stored",
            "audit",
            "school",
            "people",
            "enrollment",
            "cohort",
            "outgoing",
            "connections",
            "oneroster"
        })
package org.aliquot.rostering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
