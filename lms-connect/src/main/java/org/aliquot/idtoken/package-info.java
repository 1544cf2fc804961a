/** Tokens that other systems sign: their public keys, and whether a signature is theirs. What a token says is for others to judge. */
@NullMarked
@ApplicationModule(allowedDependencies = {"outgoing"})
package org.aliquot.idtoken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
