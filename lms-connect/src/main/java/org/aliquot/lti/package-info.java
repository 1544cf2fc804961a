/** Launches from learning-management systems by LTI 1.3: who comes, from which course, to which exam, and that none of it is made up. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "vault",
            "throttle",
            "audit",
            "people",
            "enrollment",
            "cohort",
            "outgoing",
            "idtoken",
            "connections",
            "passback",
            "rostering",
            "signon"
        })
package org.aliquot.lti;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
