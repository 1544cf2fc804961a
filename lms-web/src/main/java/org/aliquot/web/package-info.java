/** Pages for people. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "access",
            "clock",
            "sheets",
            "spool",
            "audit",
            "authorship",
            "mail",
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
            "writing",
            "blueprint",
            "interchange",
            "exchange",
            "jobs",
            "packs",
            "delivery",
            "practice",
            "statistics",
            "completion",
            "notices",
            "reports",
            "search",
            "ability",
            "response",
            "classical",
            "adaptive",
            "assembly",
            "api",
            "question",
            "examplan",
            "lesson",
            "packfile"
        })
package org.aliquot.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
