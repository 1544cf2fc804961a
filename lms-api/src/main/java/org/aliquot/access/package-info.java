/** What stands before every request: who is calling, what may be sent, and who may go where. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "bounded",
            "spool",
            "audit",
            "authorship",
            "people",
            "factor",
            "enrollment",
            "authoring",
            "exchange",
            "slides",
            "traces",
            "vault",
            "problem"
        })
package org.aliquot.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
