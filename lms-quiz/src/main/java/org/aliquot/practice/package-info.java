/** Practice that learners put together for themselves: from what, how much, and the questions they marked. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "people",
            "enrollment",
            "bank",
            "blueprint",
            "delivery",
            "forms",
            "question",
            "examplan"
        })
package org.aliquot.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
