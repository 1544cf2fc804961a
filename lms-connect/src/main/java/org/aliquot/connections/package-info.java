/** Other people's systems that the installation is connected to: what each is, whether it may, and whether it works. */
@NullMarked
@ApplicationModule(allowedDependencies = {"word", "clock", "stored", "vault", "audit", "people", "outgoing"})
package org.aliquot.connections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
