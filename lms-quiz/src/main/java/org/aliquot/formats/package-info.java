/** Question and lesson files read into plain records, every problem with file and line; no framework, no database. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "digest",
            "bounded",
            "sheets",
            "prose",
            "pathway",
            "bank",
            "catalog",
            "blueprint",
            "engine",
            "family",
            "writing",
            "markup",
            "qti"
        })
package org.aliquot.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
