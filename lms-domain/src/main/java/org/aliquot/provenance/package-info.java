/** Where authored things come from, a pack or a person, and what happens when a pack is loaded again. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.aliquot.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
