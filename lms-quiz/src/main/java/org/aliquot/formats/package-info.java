/** Question and lesson files read into plain records, every problem with file and line; no framework, no database. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "digest",
            "prose",
            "pathway",
            "bank",
            "catalog",
            "blueprint",
            "engine",
            "family",
            "writing",
            "markup",
            "workbook",
            "qti"
        })
package org.aliquot.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
