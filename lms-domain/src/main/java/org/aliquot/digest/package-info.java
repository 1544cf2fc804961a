/** What bytes and texts are known by; plain Java. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.aliquot.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
