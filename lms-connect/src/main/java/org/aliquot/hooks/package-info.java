/** Webhooks: other systems of the school are told, by ids alone, what happened here. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "figures",
            "stored",
            "vault",
            "audit",
            "people",
            "mail",
            "enrollment",
            "delivery",
            "completion",
            "outgoing"
        })
package org.aliquot.hooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
