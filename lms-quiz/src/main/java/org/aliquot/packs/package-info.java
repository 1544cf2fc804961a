/** Content packs loaded into catalog, bank and exam plans: all or nothing, local edits kept. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "people",
            "stored",
            "digest",
            "provenance",
            "audit",
            "prose",
            "pathway",
            "route",
            "reference",
            "catalog",
            "bank",
            "authoring",
            "blueprint",
            "packfile",
            "question",
            "examplan",
            "lesson"
        })
package org.aliquot.packs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
