/** Where requests and background work spend their time, told to a collector (OpenTelemetry) if the operator names one; never of whom. */
@NullMarked
@ApplicationModule(allowedDependencies = {"figures", "word"})
package org.aliquot.traces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
