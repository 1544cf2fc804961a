/** What people are told in the product and by mail: once, where they want it, without anybody's name. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "digest",
            "school",
            "people",
            "mail",
            "catalog",
            "draft",
            "enrollment",
            "cohort",
            "authoring",
            "blueprint",
            "delivery",
            "errata",
            "sharing",
            "messages",
            "examplan"
        })
package org.aliquot.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
