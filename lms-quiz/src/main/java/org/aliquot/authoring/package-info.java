/** Writing questions and finding them: drafts, reviews, comments, changes of many, searches; what is published goes to the bank. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "stored",
            "provenance",
            "draft",
            "audit",
            "authorship",
            "people",
            "prose",
            "catalog",
            "bank",
            "question"
        })
package org.aliquot.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
