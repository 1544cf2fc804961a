/** REST API v1: the same services as the pages, as JSON. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "access",
            "problem",
            "spool",
            "audit",
            "authorship",
            "people",
            "factor",
            "prose",
            "pathway",
            "reference",
            "catalog",
            "clock",
            "enrollment",
            "cohort",
            "roster",
            "bank",
            "authoring",
            "draft",
            "blueprint",
            "interchange",
            "exchange",
            "jobs",
            "delivery",
            "classical",
            "adaptive",
            "statistics",
            "completion",
            "mastery",
            "readiness",
            "plan",
            "proficiency",
            "forecast",
            "ability",
            "notices",
            "notes",
            "reports",
            "review",
            "spacing",
            "response",
            "assembly",
            "question",
            "examplan",
            "lesson"
        })
package org.aliquot.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
