/** Accounts, roles, accommodations, sign-in and tokens; the only place that knows names and addresses. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "kept",
            "stored",
            "digest",
            "sheets",
            "backfill",
            "audit",
            "mail",
            "school",
            "signals",
            "spool",
            "throttle"
        })
package org.aliquot.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
