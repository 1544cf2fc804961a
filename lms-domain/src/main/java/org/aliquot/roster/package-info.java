/** Lists of people from files: what a list says is announced row by row, done whole or not at all, and can be undone. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "stored",
            "bounded",
            "sheets",
            "audit",
            "people",
            "catalog",
            "enrollment",
            "cohort",
            "directory"
        })
package org.aliquot.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
