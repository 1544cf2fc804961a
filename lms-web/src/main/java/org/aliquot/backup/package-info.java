/** {@code ./lms backup} and {@code ./lms restore}: everything an embedded installation keeps, in one file. */
@NullMarked
@ApplicationModule(allowedDependencies = {"postgres", "start", "bounded", "figures", "people", "delivery"})
package org.aliquot.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
