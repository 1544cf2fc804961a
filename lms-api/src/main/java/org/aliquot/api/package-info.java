/** REST API v1: the same services as the pages, as JSON; problem details; who a caller is. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "bounded",
            "spool",
            "audit",
            "authorship",
            "people",
            "factor",
            "prose",
            "pathway",
            "catalog",
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
            "packs",
            "delivery",
            "statistics",
            "completion",
            "notices",
            "reports",
            "response",
            "classical",
            "adaptive",
            "assembly",
            "question",
            "examplan",
            "lesson"
        })
package org.aliquot.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
