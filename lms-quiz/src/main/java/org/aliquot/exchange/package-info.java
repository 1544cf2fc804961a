/**
 * Files of questions and courses that come and go: an import is read in the background, shown before anything changes, committed whole, and can
 * be undone; an export says what its format cannot hold.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "stored",
            "digest",
            "draft",
            "spool",
            "jobs",
            "audit",
            "authorship",
            "people",
            "prose",
            "catalog",
            "bank",
            "authoring",
            "blueprint",
            "examplan",
            "interchange",
            "question"
        })
package org.aliquot.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
