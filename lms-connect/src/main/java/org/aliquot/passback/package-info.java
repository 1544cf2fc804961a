/** Scores on their way into the gradebooks of other systems, by LTI Assignment and Grade Services 2.0. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "figures",
            "vault",
            "audit",
            "people",
            "catalog",
            "cohort",
            "blueprint",
            "examplan",
            "ability",
            "delivery",
            "completion",
            "outgoing",
            "connections"
        })
package org.aliquot.passback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
