/** Calls to other people's systems, over one client with one set of limits: nothing else in the product calls out over HTTP. */
@NullMarked
@ApplicationModule(allowedDependencies = {"traces"})
package org.aliquot.outgoing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
