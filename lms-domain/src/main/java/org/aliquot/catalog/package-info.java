/** Courses, sections and lessons, each lesson in immutable published versions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "stored",
            "draft",
            "digest",
            "provenance",
            "audit",
            "authorship",
            "people",
            "prose",
            "pathway",
            "spool",
            "lesson"
        })
package org.aliquot.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
