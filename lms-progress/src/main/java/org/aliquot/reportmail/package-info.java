/** Saved views that come by themselves, daily, weekly or monthly: a file for each who may see it, and a mail that leads to it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "digest",
            "spool",
            "audit",
            "school",
            "throttle",
            "people",
            "cohort",
            "mail",
            "reports"
        })
package org.aliquot.reportmail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
