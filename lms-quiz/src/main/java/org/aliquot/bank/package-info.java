/** Questions: items and their immutable versions, with keys and rationales. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "stored",
            "origin",
            "audit",
            "authorship",
            "people",
            "prose",
            "catalog",
            "engine",
            "family",
            "lab",
            "qti",
            "markup"
        })
package org.aliquot.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
