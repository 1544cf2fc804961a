/** Questions: items and their immutable versions, with keys and rationales. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "stored",
            "provenance",
            "audit",
            "authorship",
            "people",
            "prose",
            "catalog",
            "ability",
            "response",
            "lab",
            "question"
        })
package org.aliquot.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
