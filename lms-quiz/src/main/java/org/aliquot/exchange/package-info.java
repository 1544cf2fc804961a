/**
 * Files of questions that come and go: an import is read in the background, shown before anything changes, committed whole, and can
 * be undone; an export says what its format cannot hold.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "stored",
            "spool",
            "jobs",
            "audit",
            "people",
            "prose",
            "catalog",
            "bank",
            "authoring",
            "blueprint",
            "interchange",
            "question"
        })
package org.aliquot.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
