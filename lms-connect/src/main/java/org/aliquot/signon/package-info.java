/** Single sign-on by OpenID Connect: providers of identities, who comes from them, and that nobody gets an account that is not theirs. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "word",
            "clock",
            "vault",
            "throttle",
            "audit",
            "people",
            "outgoing",
            "connections",
            "idtoken"
        })
package org.aliquot.signon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
