/** Figures for staff: progress by course, how questions were answered. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"clock", "people", "catalog", "enrollment", "bank", "blueprint", "delivery", "completion"
        })
package org.aliquot.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
