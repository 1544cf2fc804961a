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
            "packfile",
            "interchange",
            "markup",
            "qti",
            "prose"
        })
package org.aliquot.tools;

import org.jspecify.annotations.NullMarked;
