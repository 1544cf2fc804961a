/** Courses, sections and lessons, each lesson in immutable published versions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "kept",
            "stored",
            "draft",
            "digest",
            "provenance",
            "audit",
            "authorship",
            "prose",
            "pathway",
            "people",
            "spool",
            "lesson"
        })
package org.aliquot.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
