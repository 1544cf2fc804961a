/** The data tools of the lms command: no database, no framework. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "engine",
            "bounded",
            "sheets",
            "classical",
            "calibration",
            "adaptive",
            "spacing",
            "formats",
            "markup",
            "qti",
            "prose",
            "bank",
            "catalog",
            "blueprint"
        })
package org.aliquot.tools;

import org.jspecify.annotations.NullMarked;
