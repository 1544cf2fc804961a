/** Scores on their way into the gradebooks of other systems, by LTI Assignment and Grade Services 2.0. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "vault",
            "audit",
            "people",
            "cohort",
            "blueprint",
            "examplan",
            "ability",
            "delivery",
            "outgoing",
            "connections"
        })
package org.aliquot.passback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
