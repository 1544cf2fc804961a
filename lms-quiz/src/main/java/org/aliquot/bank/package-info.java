/** Questions: items and their immutable versions, with keys and rationales. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"clock", "origin", "audit", "people", "prose", "catalog", "engine", "family", "lab"})
package org.aliquot.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
