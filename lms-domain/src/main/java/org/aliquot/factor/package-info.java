/** What people prove themselves with besides the password: passkeys, codes of an app, recovery codes; and who must. */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "digest", "audit", "mail", "people", "signals", "vault"})
package org.aliquot.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
