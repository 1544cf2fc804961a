/** What staff write to learners of theirs: to one, a class, those overdue, those at an exam. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "audit",
            "school",
            "throttle",
            "mail",
            "people",
            "enrollment",
            "cohort",
            "delivery",
            "outreach"
        })
package org.aliquot.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
