/** Attempts: starting, answering, closing, scoring, receipts. No acknowledged answer is ever lost. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "figures",
            "stored",
            "digest",
            "signals",
            "backfill",
            "vault",
            "throttle",
            "audit",
            "school",
            "people",
            "enrollment",
            "cohort",
            "catalog",
            "bank",
            "blueprint",
            "ability",
            "response",
            "forms",
            "classical",
            "adaptive",
            "question",
            "examplan"
        })
package org.aliquot.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
