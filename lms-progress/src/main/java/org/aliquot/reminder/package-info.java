/** Mails on days of study on which nothing is done yet, for who wants them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "digest",
            "people",
            "mail",
            "delivery",
            "completion",
            "mastery",
            "review",
            "plan",
            "planner"
        })
package org.aliquot.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
